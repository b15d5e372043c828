import { zipSync } from 'fflate';
import { disguised } from './legacy-bytes.ts';
import { figure, figures, headings, type TypedTable, withCells } from './table.ts';
import { type MadeCell, type MadeSheet, workbookBytes } from './workbook-bytes.ts';

const values = [2100, 58, 2.76];
const day = 45_672;

/** The three figures with true numbers and true dates. */
const typed: MadeCell[][] = figures.map((row, r) =>
  row.map((text, c): MadeCell => {
    if (r === 0) return text;
    if (c === 5) return values[r - 1] ?? null;
    return c === 8 ? { value: day, look: 'date' } : text;
  }),
);
const cell = (row: number, column: number, made: MadeCell): MadeCell[][] =>
  typed.map((cells, r) => cells.map((old, c) => (r === row && c === column ? made : old)));
const book = (rows: MadeSheet['rows'], more: Partial<MadeSheet> = {}): Uint8Array =>
  workbookBytes([{ name: 'Biểu 1', rows, ...more }]);
const all = (table: TypedTable, change: (text: string) => string): string[][] =>
  table.map((row) => row.map(change));

/** Cells that are more than text. */
const cells = {
  'plain.xlsx': book(typed),
  'text-numbers.xlsx': book(figures),
  'dates-from-1904.xlsx': workbookBytes(
    [{ name: 'Biểu 1', rows: typed.map((row) => row.map((c) => dateFrom1904(c))) }],
    { isFrom1904: true },
  ),
  'percent-format.xlsx': book(cell(3, 5, { value: 0.0276, look: 'percent' })),
  'percent-unformatted.xlsx': book(cell(3, 5, 0.0276)),
  'dust-of-fractions.xlsx': book(cell(3, 5, { value: '2.7599999999999998' })),
  'formulas.xlsx': book(cell(2, 5, { value: 58, formula: 'SUM(A1:A2)' })),
  'formula-unsaved.xlsx': book(cell(2, 5, { formula: 'SUM(A1:A2)' })),
  'formula-failed.xlsx': book(cell(2, 5, { error: '#REF!', formula: 'Biểu2!A1' })),
  'external-link.xlsx': book(cell(2, 5, { value: 58, formula: '[1]Sheet1!A1' })),
  'period-made-a-date.xlsx': book(cell(2, 2, { value: 45_627, look: 'date' })),
  'value-made-a-date.xlsx': book(cell(2, 5, { value: day, look: 'date' })),
  'raised-digit.xlsx': book(cell(2, 5, { value: '58', raised: '1' })),
  'tcvn3.xlsx': book(all(figures, disguised)),
  'half-tcvn3.xlsx': book(withCells(figures, [[2, 0, disguised('Số hộ nghèo')]])),
};

function dateFrom1904(made: MadeCell): MadeCell {
  const isDate = typeof made === 'object' && made?.look === 'date';
  return isDate ? { value: day - 1462, look: 'date' } : made;
}

/** Sheets with merged and hidden parts. */
const shapes = {
  'merged-titles.xlsx': book(
    [
      ['ỦY BAN NHÂN DÂN TỈNH THỬ'],
      ['BIỂU SỐ 1: HỘ NGHÈO NĂM 2024'],
      ['STT', ...headings.slice(0, 6), 'Căn cứ', null, 'Ngày công bố'],
      [...Array.from({ length: 7 }, () => null), 'Văn bản', 'Vị trí trong văn bản', null],
      ...typed.slice(1).map((row, index) => [index + 1, ...row]),
    ],
    {
      merges: ['A1:J1', 'A2:J2', 'H3:I3', ...[...'ABCDEFGJ'].map((c) => `${c}3:${c}4`)],
    },
  ),
  'merged-names.xlsx': book(
    [
      [...headings],
      typed[2] ?? [],
      [null, 'Thị xã Thử', ...(typed[2] ?? []).slice(2, 5), 40, ...(typed[2] ?? []).slice(6)],
    ],
    { merges: ['A2:A3'] },
  ),
  'merged-number.xlsx': book(
    [
      [...headings],
      typed[2] ?? [],
      [
        'Số hộ nghèo',
        'Thị xã Thử',
        ...(typed[2] ?? []).slice(2, 5),
        null,
        ...(typed[2] ?? []).slice(6),
      ],
    ],
    { merges: ['F2:F3'] },
  ),
  'hidden-rows.xlsx': book(typed, { hiddenRows: [3] }),
  'hidden-columns.xlsx': book(typed, { hiddenColumns: [7] }),
  'hidden-sheet.xlsx': workbookBytes([
    { name: 'Biểu 1', rows: typed },
    { name: 'Cũ', rows: cell(2, 5, 99), isHidden: true },
  ]),
  'two-tables.xlsx': workbookBytes([
    { name: 'Hướng dẫn', rows: [['Điền vào trang bên cạnh.']] },
    { name: 'Số liệu', rows: typed },
    {
      name: 'Ngân sách',
      rows: [
        [
          'Năm',
          'Dự án',
          'Nguồn',
          'Loại vốn',
          'Khâu',
          'Tính đến ngày',
          'Số tiền (triệu đồng)',
          'Văn bản',
        ],
        [
          2024,
          'du-an-1',
          'central',
          'recurrent',
          'allocated',
          { value: 45_657, look: 'date' },
          1250.5,
          'bao-cao-2023',
        ],
      ],
    },
  ]),
  'images-only.xlsx': book([], { hasDrawing: true }),
  'formatted-to-the-end.xlsx': book([...typed, ...Array.from({ length: 3000 }, () => [])]),
  'corrected-with-reasons.xlsx': workbookBytes([
    {
      name: 'Số liệu',
      rows: [headings, figure('58', { period: '2023', published: '15/01/2024' })],
    },
    {
      name: 'Lý do',
      rows: [
        ['Lý do', 'Văn bản'],
        ['Ba hộ được đếm hai lần.', 'Báo cáo năm 2023'],
      ],
    },
  ]),
};

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const zip = (parts: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, utf8(text)])), {
    mtime: '1980-01-01T00:00:00',
  });

/** The first bytes of the container of old Office files, with the name of one of its streams. */
function container(stream: string): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, letter] of [...stream].entries())
    bytes[512 + index * 2] = letter.charCodeAt(0);
  return bytes;
}

/** Files that are no workbook that can be read. */
const strangers = {
  'macros.xlsm': workbookBytes([{ name: 'Biểu 1', rows: typed }], {
    more: { 'xl/vbaProject.bin': Uint8Array.of(1, 2, 3) },
  }),
  'macros-hidden.xlsx': workbookBytes([{ name: 'Biểu 1', rows: typed }], {
    more: { 'xl/vbaProject.bin': Uint8Array.of(1, 2, 3) },
  }),
  'password.xlsx': container('EncryptedPackage'),
  'old-excel.xls': container('Workbook'),
  'cut-off.xlsx': book(typed).slice(0, 700),
  'broken-sheet.xlsx': workbookBytes([{ name: 'Biểu 1', rows: typed }], {
    more: { 'xl/worksheets/sheet1.xml': utf8('<worksheet><sheetData><row r="1"><c></row>') },
  }),
  'word.docx': zip({ 'word/document.xml': '<w/>' }),
  'open-document.ods': zip({ mimetype: 'x', 'content.xml': '<office/>' }),
  'photos.zip': zip({ 'anh-1.jpg': 'x' }),
};

/** Messy workbooks by name. */
export const workbookFiles: Readonly<Record<string, Uint8Array>> = {
  ...cells,
  ...shapes,
  ...strangers,
};
