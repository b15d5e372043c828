import { slugOf } from '../checks/suggestion.ts';
import { type Finding, noticeAt } from './finding.ts';
import { cellAt, filledColumns, type Grid, type GridRow, isBlank, spotOf } from './grid.ts';
import { type Column, type Header, isFigure } from './header.ts';

/** A row that adds up others: those of its group alone, or those since the last total, or all. */
export interface TotalRow {
  row: GridRow;
  parts: readonly GridRow[];
  isGroup?: boolean;
}

/** The rows under the headings, parted by what they are. */
export interface Body {
  data: readonly GridRow[];
  /** Each total, with the rows that it adds up. */
  totals: readonly TotalRow[];
  /** Units that a row of its own names under the headings, by column. */
  units: ReadonlyMap<number, string>;
  findings: Finding[];
}

/** Parts figures from totals, repeated headings, numbered columns and what stands under the table. */
export function readBody(grid: Grid, header: Header, isName: (cell: string) => boolean): Body {
  const rows = grid.rows.slice(header.end);
  const keys = keyColumns(header);
  const data: GridRow[] = [];
  const totals: Body['totals'][number][] = [];
  const ignored: [kind: keyof typeof kinds, row: GridRow][] = [];
  const units = new Map<number, string>();
  let parts: GridRow[] = [];
  let isTail = false;
  for (const row of rows) {
    const isWhole =
      keys.every(({ index }) => cellAt(row, index).text.trim() !== '') && hasFigures(row, header);
    isTail = !isWhole && (isTail || isFootnote(row));
    if (isTail) ignored.push(['footnote', row]);
    else if (isTotal(row, header, { isName, isWhole })) {
      totals.push({ row, parts: parts.length > 0 ? parts : data.slice() });
      if (!hasNumber(row, header)) ignored.push(['total', row]);
      parts = [];
    } else if (isHeaderAgain(row, header)) ignored.push(['header', row]);
    else if (data.length === 0 && isNumbering(row)) ignored.push(['numbering', row]);
    else if (data.length === 0 && isUnitRow(row)) {
      ignored.push(['units', row]);
      for (const column of filledColumns(row)) units.set(column, unitIn(cellAt(row, column).text));
    } else {
      data.push(row);
      parts.push(row);
    }
  }
  return { data, totals, units, findings: ignored.map(([kind, row]) => told(grid, kind, row)) };
}

/** Where columns are added to those of the sheet, a name alone makes no row of figures. */
const hasFigures = (row: GridRow, header: Header): boolean =>
  header.width === undefined || filledColumns(row).some((index) => isFigure(header, index));

const kinds = {
  footnote: 'chữ dưới bảng',
  header: 'dòng tên cột lặp lại',
  numbering: 'dòng đánh số cột',
  units: 'dòng đơn vị tính',
  total: 'dòng tổng',
} as const;

function told(grid: Grid, kind: keyof typeof kinds, row: GridRow): Finding {
  const words = filledColumns(row).map((column) => cellAt(row, column).text.trim());
  const message = `${kinds[kind]}, không lấy vào bảng: "${words.join(' | ').slice(0, 80)}"`;
  return noticeAt({ ...spotOf(grid), row: row.row }, 'row-ignored', message);
}

/** Columns that every row of figures fills. */
function keyColumns({ columns }: Header): Column[] {
  return columns.filter(({ field, given }) => field?.required && given === undefined);
}

const footnotes =
  /^(ghi-chu|chu-thich|nguon|nguoi-lap|nguoi-tong-hop|lap-bieu|noi-nhan|tm|kt|chu-tich|thu-truong|ke-toan|truong-phong|can-bo|phe-duyet|xac-nhan|ngay-\d*-?thang|dvt|don-vi-tinh|luu-y)(-|$)/;

/** Notes, sources, dates and signatures under a table. */
export function isFootnote(row: GridRow): boolean {
  const [first] = filledColumns(row);
  if (first === undefined) return false;
  const text = cellAt(row, first).text.trim();
  const isSigned = /\bngày\s*[\d.…]*\s*tháng\b/i.test(text);
  return isSigned || /^(\(\*+\)|\*+\s*\p{L})/u.test(text) || footnotes.test(slugOf(text));
}

const totals =
  /^(tong|cong|tong-cong|tong-so|cong-chung|tong-chung|tong-cong-toan-bo|cong-toan-bo)$/;

/** `Tổng cộng`, `Cộng`: the sum of what stands beside or above. */
export const isTotalWords = (text: string): boolean => totals.test(slugOf(text));

/** `Tổng cộng`, unless that is what a row of some table is called, or a whole row holds it as its own text. */
function isTotal(
  row: GridRow,
  { columns }: Header,
  { isName, isWhole }: { isName: (cell: string) => boolean; isWhole: boolean },
): boolean {
  const [first = 0, second = 0] = filledColumns(row);
  const isNumbered = /^([IVX]+|[A-Z]|\d+)\.?$/.test(cellAt(row, first).text.trim());
  return [first, ...(isNumbered ? [second] : [])].some((index) => {
    const text = cellAt(row, index).text.trim();
    const isOwn = isWhole && isFree(columns[index]?.field, text);
    return isTotalWords(text) && !isName(text) && !isOwn;
  });
}

/** Whether a column takes a text that names no other row: words, or an id in its own form. */
function isFree(field: Column['field'] | undefined, text: string): boolean {
  const type = field?.type;
  return type?.name === 'text' || (type?.name === 'slug' && type.read(text) !== undefined);
}

/** Whether a number stands in it that is compared with the sum of its rows. */
function hasNumber(row: GridRow, { columns }: Header): boolean {
  return columns.some(
    ({ index, field }) =>
      ['number', 'integer'].includes(field?.type.name ?? '') && !isBlank(cellAt(row, index)),
  );
}

function isHeaderAgain(row: GridRow, { columns }: Header): boolean {
  const filled = filledColumns(row);
  const same = filled.filter(
    (index) => slugOf(columns[index]?.heading ?? '') === slugOf(cellAt(row, index).text),
  );
  return filled.length > 1 && same.length === filled.length;
}

/** `(1) (2) (3)`, or `A B 1 2 3`, under the headings. */
function isNumbering(row: GridRow): boolean {
  const marks = filledColumns(row).map((column) =>
    cellAt(row, column)
      .text.trim()
      .replace(/^\((.*)\)$/, '$1'),
  );
  const numbers = marks.filter((mark) => /^\d{1,2}$/.test(mark)).map(Number);
  const letters = marks.slice(0, marks.length - numbers.length);
  const isSteady = numbers.every((number, index) => number === (numbers[0] ?? 0) + index);
  return (
    marks.length > 2 &&
    isSteady &&
    (numbers[0] ?? 1) <= 2 &&
    letters.every((a) => /^[A-Z]$/.test(a))
  );
}

/** A row of nothing but units in brackets. */
function isUnitRow(row: GridRow): boolean {
  const filled = filledColumns(row);
  return (
    filled.length > 0 && filled.every((column) => /^\(.*\)$/.test(cellAt(row, column).text.trim()))
  );
}

const unitIn = (text: string): string =>
  text
    .trim()
    .replace(/^\((.*)\)$/, '$1')
    .trim();
