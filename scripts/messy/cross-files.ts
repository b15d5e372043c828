import { csv, type TypedTable } from './table.ts';
import { type MadeCell, type MadeSheet, workbookBytes } from './workbook-bytes.ts';

const table = (rows: TypedTable): Uint8Array => new TextEncoder().encode(csv(rows));
const book = (rows: MadeSheet['rows'], more: Partial<MadeSheet> = {}): Uint8Array =>
  workbookBytes([{ name: 'Biểu 1', rows, ...more }]);

/** What a row says besides the numbers, in columns of its own. */
const beside = ['Chuẩn', 'Văn bản', 'Ngày công bố'] as const;
const said = ['chuan-thu', 'Báo cáo năm 2023', '15/01/2025'] as const;

/** Rows are places, columns are years. */
const byYear = [
  ['STT', 'Địa bàn', 'Thực hiện 2021', 'Thực hiện năm 2022', ...beside],
  ['1', 'Phường A', '30', '31', ...said],
  ['2', 'Phường B', '28', '27', ...said],
  ['', 'Tổng cộng', '58', '58'],
];
const withHeadings = (...headings: string[]): string[][] => [
  ['STT', 'Địa bàn', ...headings, ...beside],
  ...byYear.slice(1),
];
const poor = ['Số hộ nghèo'];

/** Two rows of headings, as merged cells leave them. */
const twoRows: MadeCell[][] = [
  ['BIỂU TỔNG HỢP'],
  ['STT', 'Đơn vị', 'Năm 2021', null, 'Năm 2022', null, ...beside],
  [null, null, 'Số hộ nghèo', 'Tỷ lệ hộ nghèo (%)', 'Số hộ nghèo', 'Tỷ lệ hộ nghèo (%)'],
  [1, 'Phường A', 30, 3.05, 31, 3.1, ...said],
  [2, 'Phường B', 28, 2.76, 27, 2.7, ...said],
];
const typed = (rows: readonly (readonly MadeCell[])[]): string[][] =>
  rows.map((row) =>
    row.map((cell) => (typeof cell === 'object' ? '' : String(cell).replace('.', ','))),
  );

const money: MadeCell[][] = [
  ['Dự án', 'Nguồn', 'Loại vốn', 'Năm 2023', null, 'Văn bản'],
  [null, null, null, 'Vốn giao đến 31/12/2023', 'Giải ngân đến 31/12/2023'],
  ['Hỗ trợ sản xuất', 'ngân sách địa phương đối ứng', 'sự nghiệp', 1250.5, 1100, 'bao-cao-2023'],
];

/** Tables whose columns are periods, places or indicators, and tables whose rows stand in groups. */
export const crossFiles: Readonly<Record<string, Uint8Array>> = {
  'cross-years.csv': table([poor, ...byYear]),
  'cross-years.xlsx': book([
    poor,
    ...byYear.map((row) => row.map((c) => (/^\d+$/.test(c) ? Number(c) : c))),
  ]),
  'cross-two-rows.xlsx': book(twoRows, {
    merges: ['A2:A3', 'B2:B3', 'C2:D2', 'E2:F2', 'G2:G3', 'H2:H3', 'I2:I3'],
  }),
  'cross-two-rows.csv': table([
    ...typed(twoRows.slice(1, 2)),
    ...typed([[null, null, ...(twoRows[2] ?? []).slice(2), null, null, null]]),
    ...typed(twoRows.slice(3)),
  ]),
  'cross-groups-unlike.csv': table([
    ['Địa bàn', 'Năm 2021', '', 'Năm 2022', '', ''],
    ['', 'Số hộ nghèo', 'Tổng số hộ', 'Số hộ nghèo', 'Tổng số hộ', 'Tỷ lệ hộ nghèo'],
    ['Phường A', '30', '500', '31', '500', '6,2'],
  ]),
  'cross-places.csv': table([
    ['TỈNH THỬ'],
    ['Chỉ tiêu', 'ĐVT', 'Phường A', 'Phường B', 'Tổng cộng', 'Kỳ', 'Tính chất', ...beside],
    ['Số hộ nghèo', 'hộ', '30', '28', '58', '2022', 'kết quả', ...said],
    ['Tỷ lệ hộ nghèo', '%', '3,05', '2,76', '2,9', '2022', 'kết quả', ...said],
  ]),
  'cross-places-total-wrong.csv': table([
    ['Chỉ tiêu', 'Phường A', 'Phường B', 'Tổng cộng', 'Kỳ', 'Tính chất', ...beside],
    ['Số hộ nghèo', '30', '28', '85', '2022', 'kết quả', ...said],
  ]),
  'cross-unit-differs.csv': table([
    ['Chỉ tiêu', 'Đơn vị tính', 'Phường A', 'Phường B', 'Kỳ', 'Tính chất', ...beside],
    ['Số hộ nghèo', 'nghìn hộ', '30', '28', '2022', 'kết quả', ...said],
  ]),
  'cross-town-in-title.csv': table([
    ['Tỉnh Thử'],
    ['Chỉ tiêu', 'Kết quả 2021', 'Kế hoạch 2022', ...beside],
    ['Số hộ nghèo', '58', '50', ...said],
  ]),
  'cross-two-towns-in-title.csv': table([
    ['Tỉnh Thử'],
    ['UBND thị xã Thử'],
    ['Chỉ tiêu', 'Kết quả 2021', 'Kế hoạch 2022', ...beside],
    ['Số hộ nghèo', '58', '50', ...said],
  ]),
  'cross-plan-or-result.csv': table([poor, ...withHeadings('Năm 2021', 'Năm 2022')]),
  'cross-day-or-period.csv': table([
    poor,
    ...withHeadings('Kết quả 31/12/2021', 'Kết quả 31/12/2022'),
  ]),
  'cross-no-indicator.csv': table(byYear),
  'cross-no-document.csv': table([
    poor,
    ...byYear.map((row) => [...row.slice(0, 5), ...row.slice(6)]),
  ]),
  'cross-unknown-heading.csv': table([
    ['Năm 2022'],
    ...withHeadings('Hộ nghèo (kết quả)', 'Tổng số hộ (kết quả)'),
  ]),
  'cross-growth-column.csv': table([poor, ...withHeadings('Kết quả 2021', 'So với năm trước')]),
  'cross-same-year-twice.csv': table([poor, ...withHeadings('Kết quả 2021', 'Kết quả năm 2021')]),
  'cross-thousand-or-decimal.csv': table([
    ['Tổng số hộ'],
    ...withHeadings('Kết quả 2021', 'Kết quả 2022').slice(0, 1),
    ['1', 'Phường A', '1.030', '1.031', ...said],
  ]),
  'cross-blank-cell.csv': table([
    poor,
    ...byYear.slice(0, 2),
    ['2', 'Phường B', '', '27', ...said],
  ]),
  'cross-dash.csv': table([poor, ...byYear.slice(0, 2), ['2', 'Phường B', '-', '27', ...said]]),
  'cross-total-wrong.csv': table([poor, ...byYear.slice(0, 3), ['', 'Tổng cộng', '58', '85']]),
  'cross-money.xlsx': book([['Đơn vị tính: triệu đồng'], ...money], {
    merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:F3'],
  }),
  'cross-money-no-unit.xlsx': book(money, {
    merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:F2'],
  }),
  'cross-two-sheets.xlsx': workbookBytes([
    { name: 'Hộ nghèo', rows: byYear },
    {
      name: 'Tổng số hộ',
      rows: byYear.map((row) => row.map((c) => (c === '30' ? '500' : c))).slice(0, 3),
    },
  ]),
  'group-indicators.xlsx': book(
    [
      ['STT', 'Địa bàn', 'Kết quả 2021', 'Kết quả 2022', ...beside],
      ['Số hộ nghèo'],
      [1, 'Phường A', 30, 31, ...said],
      [2, 'Phường B', 28, 27, ...said],
      ['Tỷ lệ hộ nghèo'],
      [1, 'Phường A', 3.05, 3.1, ...said],
    ],
    { merges: ['A2:G2', 'A5:G5'] },
  ),
  'group-projects.csv': table([
    [
      'Dự án',
      'Năm',
      'Nguồn vốn',
      'Loại vốn',
      'Khâu',
      'Tính đến',
      'Kinh phí (triệu đồng)',
      'Văn bản',
    ],
    ['Dự án 1: Hỗ trợ sản xuất', '', '', '', '', '', '', ''],
    [
      '',
      '2024',
      'Ngân sách trung ương',
      'sự nghiệp',
      'giao',
      '31/12/2024',
      '1250,5',
      'bao-cao-2023',
    ],
    ['Tiểu dự án 1.1: Tập huấn', '', '', '', '', '', '', ''],
    ['', '2024', 'Ngân sách trung ương', 'sự nghiệp', 'giao', '31/12/2024', '90', 'bao-cao-2023'],
  ]),
  'group-subtotals.csv': table(grouped('30')),
  'group-subtotal-wrong.csv': table(grouped('31')),
  'group-headings.csv': table(grouped('')),
};

/** Places in two groups, the first with its sum. */
function grouped(sum: string): string[][] {
  return [
    poor,
    ['STT', 'Địa bàn', 'Kết quả 2022', ...beside],
    ['I', 'Khu vực nội thị', sum],
    ['1', 'Phường A', '30', ...said],
    ['II', 'Khu vực ngoại thị', ''],
    ['1', 'Phường B', '28', ...said],
    ['', 'Tổng cộng', '58'],
  ];
}
