import type { Outcome } from './messy-cases.ts';

const figure = (
  value: string,
  { indicator = 'so-ho-ngheo', area = 'phuong-a', period = '2021', nature = 'result' } = {},
): string =>
  `new ${indicator},${area},${period},chuan-thu,${nature},${value},,,,,bao-cao-2023,,2025-01-15,`;
const years = (...periods: string[]): string[] =>
  periods.flatMap((period, index) => [
    figure(['30', '31'][index] ?? '', { period }),
    figure(['28', '27'][index] ?? '', { period, area: 'phuong-b' }),
  ]);
const share = 'ty-le-ho-ngheo';
const twoRows = ['30', '3.05', '31', '3.1', '28', '2.76', '27', '2.7'];
const fourColumns = [0, 1, 2, 3].flatMap((column) =>
  [0, 1].map((row) =>
    figure(twoRows[row * 4 + column] ?? '', {
      area: ['phuong-a', 'phuong-b'][row] ?? '',
      period: column < 2 ? '2021' : '2022',
      indicator: column % 2 === 0 ? 'so-ho-ngheo' : share,
    }),
  ),
);
const result = { fills: { nature: 'result' } };
const money = (stage: string, amount: string): string =>
  `new 2023,du-an-1,local,recurrent,${stage},2023-12-31,${amount},,bao-cao-2023,,`;
const twoStages = [money('allocated', '1250.5'), money('disbursed', '1100')];
const places = (indicator: string, a: string, b: string): string[] => [
  figure(a, { indicator, period: '2022' }),
  figure(b, { indicator, period: '2022', area: 'phuong-b' }),
];
const [poorA = '', poorB = ''] = places('so-ho-ngheo', '30', '28');
const [shareA = '', shareB = ''] = places(share, '3.05', '2.76');

const across: Outcome[] = [
  {
    file: 'cross-years.csv',
    understood: years('2021', '2022'),
    told: ['cross-table', 'from-title', 'total-right'],
  },
  { file: 'cross-years.xlsx', understood: years('2021', '2022'), told: ['cross-table'] },
  { file: 'cross-two-rows.xlsx', asked: 'which-fill' },
  { file: 'cross-two-rows.xlsx', options: result, understood: fourColumns },
  { file: 'cross-two-rows.csv', asked: 'which-fill' },
  { file: 'cross-two-rows.csv', options: result, understood: fourColumns },
  { file: 'cross-groups-unlike.csv', refused: 'heading-unclear', row: 1, says: ['Tổng số hộ'] },
  {
    file: 'cross-places.csv',
    understood: [poorA, shareA, poorB, shareB],
    told: ['total-right', 'total-unchecked'],
  },
  { file: 'cross-places-total-wrong.csv', refused: 'total-wrong', row: 2, says: ['85', '58'] },
  { file: 'cross-unit-differs.csv', refused: 'unit-differs', row: 2, says: ['nghìn hộ'] },
  {
    file: 'cross-town-in-title.csv',
    understood: [
      figure('58', { area: 'tinh-thu' }),
      figure('50', { area: 'tinh-thu', period: '2022', nature: 'plan' }),
    ],
    told: ['from-title'],
  },
  { file: 'cross-two-towns-in-title.csv', asked: 'which-fill' },
  { file: 'cross-plan-or-result.csv', asked: 'which-fill' },
  { file: 'cross-plan-or-result.csv', options: result, understood: years('2021', '2022') },
  { file: 'cross-day-or-period.csv', asked: 'which-month' },
  {
    file: 'cross-day-or-period.csv',
    options: { month: 'period-end' },
    understood: years('2021', '2022'),
  },
  { file: 'cross-no-indicator.csv', asked: 'which-fill' },
  {
    file: 'cross-no-indicator.csv',
    options: { fills: { indicator: 'so-ho-ngheo' } },
    understood: years('2021', '2022'),
  },
  { file: 'cross-no-document.csv', asked: 'which-fill' },
  {
    file: 'cross-no-document.csv',
    options: { fills: { document: 'bao-cao-2023' } },
    understood: years('2021', '2022'),
  },
  { file: 'cross-unknown-heading.csv', asked: 'which-heading' },
  {
    file: 'cross-unknown-heading.csv',
    options: { meanings: { 'Hộ nghèo (kết quả)': 'ignore' } },
    understood: [
      figure('31', { indicator: 'so-ho', period: '2022' }),
      figure('27', { indicator: 'so-ho', period: '2022', area: 'phuong-b' }),
    ],
    told: ['heading-ignored'],
  },
  { file: 'cross-growth-column.csv', asked: 'which-heading' },
  { file: 'cross-same-year-twice.csv', refused: 'doubled-column', row: 2 },
  { file: 'cross-thousand-or-decimal.csv', asked: 'which-decimal' },
  { file: 'cross-blank-cell.csv', refused: 'neither-value-nor-absence', row: 4 },
  { file: 'cross-dash.csv', asked: 'which-absence' },
  { file: 'cross-total-wrong.csv', refused: 'total-wrong', row: 5, says: ['85', '58'] },
  { file: 'cross-money.xlsx', understood: twoStages },
  { file: 'cross-money-no-unit.xlsx', asked: 'which-fill' },
  {
    file: 'cross-money-no-unit.xlsx',
    options: { fills: { unit: 'triệu đồng' } },
    understood: twoStages,
  },
  {
    file: 'cross-money-no-unit.xlsx',
    options: { fills: { unit: 'đồng' } },
    refused: 'unit-differs',
    row: 3,
  },
  { file: 'cross-two-sheets.xlsx', asked: 'which-fill' },
];

const groups: Outcome[] = [
  {
    file: 'group-indicators.xlsx',
    understood: [
      ...years('2021').slice(0, 2),
      figure('3.05', { indicator: share }),
      ...years('', '2022').slice(2),
      figure('3.1', { indicator: share, period: '2022' }),
    ],
    told: ['group-row'],
  },
  {
    file: 'group-projects.csv',
    understood: [
      'new 2024,du-an-1,central,recurrent,allocated,2024-12-31,1250.5,,bao-cao-2023,,',
      'new 2024,tieu-du-an-1-1,central,recurrent,allocated,2024-12-31,90,,bao-cao-2023,,',
    ],
    told: ['group-row'],
  },
  { file: 'group-subtotals.csv', understood: [poorA, poorB], told: ['group-row', 'total-right'] },
  { file: 'group-subtotal-wrong.csv', refused: 'total-wrong', row: 3, says: ['31', '30'] },
  { file: 'group-headings.csv', understood: [poorA, poorB], told: ['group-row'] },
];

/** Tables whose columns are periods, places or indicators, and tables whose rows stand in groups. */
export const crossCases: readonly Outcome[] = [...across, ...groups];
