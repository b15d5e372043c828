import { cellText } from '../model/csv.ts';
import type { DictionaryField } from './dictionary.ts';

/** A column of the dictionary: its name in a CSV, its Vietnamese heading, and what it says of a field. */
interface DictionaryColumn {
  name: string;
  heading: string;
  words: (field: DictionaryField) => string;
}

/** Words for the types, as a reader of a spreadsheet needs them. */
const typeWords: Readonly<Record<DictionaryField['type'], string>> = {
  text: 'chữ',
  number: 'số',
  integer: 'số nguyên',
  date: 'ngày',
  period: 'kỳ',
  slug: 'mã chữ',
  code: 'mã',
  flag: 'có hoặc không',
  url: 'địa chỉ mạng',
  category: 'mã trong danh sách',
  reference: 'mã của bảng khác',
  list: 'nhiều mục',
};

const yesOrNo = (value: boolean): string => (value ? 'có' : 'không');

/** The dictionary's columns in their order. */
export const dictionaryColumns: readonly DictionaryColumn[] = [
  { name: 'field', heading: 'Cột', words: ({ name }) => name },
  { name: 'title', heading: 'Tên', words: ({ title }) => title },
  { name: 'description', heading: 'Ý nghĩa', words: ({ description }) => description },
  { name: 'type', heading: 'Kiểu', words: ({ type }) => typeWords[type] },
  { name: 'unit', heading: 'Đơn vị', words: ({ unit }) => cellText(unit) },
  { name: 'allowed', heading: 'Được ghi', words: ({ allowed }) => allowed },
  { name: 'required', heading: 'Bắt buộc', words: ({ required }) => yesOrNo(required) },
  { name: 'references', heading: 'Mã thuộc bảng', words: ({ references }) => cellText(references) },
  { name: 'added', heading: 'Trang này thêm', words: ({ added }) => yesOrNo(added) },
  { name: 'example', heading: 'Ví dụ', words: ({ example }) => example },
];

/** What the dictionary says of each field, in the order of `dictionaryColumns`. */
export function dictionaryRows(fields: readonly DictionaryField[]): string[][] {
  return fields.map((field) => dictionaryColumns.map(({ words }) => words(field)));
}
