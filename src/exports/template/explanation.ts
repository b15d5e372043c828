import type { CellType } from '../../model/cell-type.ts';
import type { Field, Noun } from '../../model/noun.ts';
import { fieldsOf } from '../../model/noun.ts';
import { absences } from '../../model/vocabulary.ts';
import { formatDate, formatPlain } from '../../words/format.ts';
import { columnHeading } from '../../words/heading.ts';
import {
  helpSheetMark,
  inventedTemplate,
  type TemplateTime,
  templateRules,
  templateTimes,
} from '../../words/template.ts';
import type { Sheet, SheetCell } from './sheet.ts';

/** Name of the sheet that explains the columns. */
export const explanationName = 'Giải thích';

const headings = [
  'Tên cột',
  'Nghĩa là gì',
  'Được ghi gì',
  'Đơn vị của số',
  'Có bắt buộc',
  'Ví dụ (không nhập)',
  'Tên cột trong tệp CSV',
];
const widths = [26, 44, 44, 18, 12, 32, 20];

/**
 * The sheet that says what each column means. The example of each column stands here and nowhere else,
 * one below the other, so that it can never be taken for a row of the table.
 */
export function explanationSheet(
  noun: Noun,
  { illustrative, time }: { illustrative: boolean; time: TemplateTime },
): Sheet {
  const fields = fieldsOf(noun);
  const words = [
    ...(illustrative ? [inventedTemplate] : []),
    `${noun.title}: ${noun.description} ${templateTimes[time]}`,
    ...templateRules,
    ...absenceRules(fields),
  ];
  return {
    name: explanationName,
    frozen: 2,
    columns: widths.map((width) => ({ width, style: 'wrapped' as const })),
    rows: [
      [{ text: helpSheetMark, style: 'code' }],
      headings.map((text) => ({ text, style: 'strong' as const })),
      ...fields.map(explanationRow),
      [],
      ...words.map((text): SheetCell[] => [{ text, style: 'code' }]),
    ],
  };
}

function explanationRow(field: Field): SheetCell[] {
  const { name, description, type, unit } = field;
  const cells = [
    columnHeading(field),
    description,
    allowedHere(type),
    unit ?? '',
    field.required ? 'có' : 'không',
    exampleHere(field),
    name,
  ];
  return cells.map((text) => ({ text, style: 'wrapped' }));
}

/** What may be written in a spreadsheet, which keeps numbers and dates in its own way. */
function allowedHere({ name, allowed, references, categories }: CellType): string {
  if (name === 'date') return 'một ngày có thật, ghi ngày/tháng/năm';
  if (name === 'number') return 'một con số; dấu thập phân như máy của bạn đang dùng';
  if (name === 'integer') return 'một số nguyên';
  if (name === 'list') return listWords(references, allowed);
  if (categories !== undefined || name === 'flag') return 'một mục trong danh sách thả xuống';
  return references === undefined ? allowed : 'một mục trong danh sách thả xuống';
}

function listWords(references: string | undefined, allowed: string): string {
  return references === undefined
    ? allowed
    : 'một hoặc nhiều mã ở trang tính Danh mục, ngăn bằng dấu |';
}

function exampleHere({ type, example }: Field): string {
  if (type.name === 'date') return formatDate(example);
  if (type.name === 'number') return formatPlain(Number(example));
  const words = type.categories?.[example];
  return words === undefined ? example : `${example} – ${words}`;
}

/** Each reason for a figure that is not there. */
function absenceRules(fields: readonly Field[]): string[] {
  if (fields.every(({ name }) => name !== 'absence')) return [];
  const list = Object.entries(absences).map(([code, words]) => `${code} – ${words}`);
  return [
    'Mỗi dòng có một con số hoặc một lý do không có số, không bao giờ có cả hai. Các lý do:',
    ...list.map((text) => `    ${text}`),
  ];
}
