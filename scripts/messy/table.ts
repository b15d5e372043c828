/** A table as an office would type it: headings, then rows of texts. */
export type TypedTable = readonly (readonly string[])[];

/** Headings of a table of figures in a steward's words. */
export const headings = [
  'Chỉ số',
  'Địa bàn',
  'Kỳ',
  'Chuẩn',
  'Tính chất',
  'Giá trị',
  'Văn bản',
  'Vị trí trong văn bản',
  'Ngày công bố',
] as const;

/** Parts of a row of figures that a file may want otherwise. */
export interface Figure {
  indicator?: string;
  area?: string;
  period?: string;
  document?: string;
  published?: string;
}

/** One typed figure of the invented province. */
export function figure(value: string, given: Figure = {}): string[] {
  const {
    indicator = 'Số hộ nghèo',
    area = 'Tỉnh Thử',
    period = '2024',
    document = 'Báo cáo năm 2023',
    published = '15/01/2025',
  } = given;
  return [indicator, area, period, 'chuan-thu', 'kết quả', value, document, 'Biểu 1', published];
}

/** The same three figures that most messy files hold: households, poor ones, their share. */
export const figures: TypedTable = [
  headings,
  figure('2.100,0', { indicator: 'Tổng số hộ' }),
  figure('58'),
  figure('2,76', { indicator: 'Tỷ lệ hộ nghèo' }),
];

/** A table with some of its cells typed in another way; row and column count from 0. */
export function withCells(
  table: TypedTable,
  cells: readonly (readonly [row: number, column: number, text: string])[],
): string[][] {
  return table.map((row, r) =>
    row.map((text, c) => cells.find(([at, column]) => at === r && column === c)?.[2] ?? text),
  );
}

/** A table as CSV text; cells with the separator, quotes or line ends are quoted. */
export function csv(table: TypedTable, separator = ';', end = '\r\n'): string {
  const quoted = (cell: string): string =>
    cell.includes(separator) || /["\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return table.map((row) => `${row.map(quoted).join(separator)}${end}`).join('');
}
