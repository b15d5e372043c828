import type { Field } from '../../model/noun.ts';
import type { CellRule, SheetColumn, StyleName } from './sheet.ts';

/** Days that a spreadsheet accepts: 1945-01-01 to 2100-01-01, counted from 1899-12-30. */
const days = { from: 16_438, to: 73_051 };
const numbers = { from: -1e15, to: 1e15 };

/** The rule of a column; `range` holds what may be chosen in it. */
export function ruleOf(field: Field, range: string | null): CellRule {
  const { title, description } = field;
  return {
    kind: kindOf(field, range),
    prompt: { title, text: `${description} ${hintOf(field, range)}`.trim() },
    error: errorOf(field),
  };
}

function kindOf({ type }: Field, range: string | null): CellRule['kind'] {
  if (type.name === 'date') return { type: 'date', ...days };
  if (type.name === 'number') return { type: 'decimal', ...numbers };
  if (type.name === 'integer') return { type: 'whole', ...numbers };
  if (range === null || type.name === 'list') return { type: 'none' };
  return { type: 'list', range };
}

function hintOf({ type, unit }: Field, range: string | null): string {
  if (type.name === 'date') return 'Ghi ngày/tháng/năm.';
  if (type.name === 'period') return `Ghi ${type.allowed}.`;
  if (type.name === 'list') return 'Nhiều mục thì ngăn bằng dấu |.';
  if (unit !== undefined) return `Đơn vị: ${unit}.`;
  return range === null ? '' : 'Chọn trong danh sách.';
}

function errorOf({ type }: Field): string {
  if (type.name === 'date') return 'Ghi một ngày có thật, theo thứ tự ngày/tháng/năm.';
  if (type.name === 'number') return 'Ghi một con số, không kèm chữ hay đơn vị.';
  if (type.name === 'integer') return 'Ghi một số nguyên, không kèm chữ hay đơn vị.';
  return 'Chọn một mục trong danh sách. Chưa có mục cần tìm thì thêm vào bảng danh mục của nó trước.';
}

/** Look of the empty cells: codes stay text, dates are real dates, numbers are numbers. */
export function styleOf({ type }: Field): StyleName {
  if (type.name === 'date') return 'date';
  return type.name === 'number' || type.name === 'integer' ? 'plain' : 'code';
}

const longTexts = new Set(['quote', 'note', 'title', 'definition', 'text', 'answer', 'reason']);

/** Wide enough for the heading and for what is usually written. */
export function widthOf({ name, type, title }: Field): SheetColumn['width'] {
  if (longTexts.has(name)) return 48;
  if (type.name === 'text' || type.name === 'url' || type.name === 'list') return 30;
  if (type.references !== undefined || type.categories !== undefined) return 30;
  return Math.min(24, Math.max(14, title.length + 2));
}
