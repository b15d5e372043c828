import type { Tag } from '../../src/checks/tags.ts';
import type { ImportOptions } from '../../src/import/options.ts';
import type { ImportTag } from '../../src/import/tags.ts';
import { crossCases } from './messy-cross-cases.ts';

/** What must come of a messy file: its very rows, a question, or a refusal. */
export type Outcome = {
  file: string;
  options?: ImportOptions;
  /** Tags of what the steward must be told besides. */
  told?: readonly ImportTag[];
} & (
  | { understood: readonly string[] }
  | { asked: ImportTag }
  | { refused: ImportTag | Tag; row?: number; says?: readonly string[] }
);

const rest = 'bao-cao-2023,Biểu 1,2025-01-15,';
const poor = (value: string, { area = 'tinh-thu', period = '2024', end = rest } = {}): string =>
  `new so-ho-ngheo,${area},${period},chuan-thu,result,${value},,,,,${end}`;
const all = (value: string): string[] => [
  `new so-ho,tinh-thu,2024,chuan-thu,result,${value},,,,,${rest}`,
  poor('58'),
  `new ty-le-ho-ngheo,tinh-thu,2024,chuan-thu,result,2.76,,,,,${rest}`,
];
const [households = '', , share = ''] = all('2100.0');
const figures = [households, poor('58'), share];
const typed = all('2100');
const wards = [poor('30', { area: 'phuong-a' }), poor('28', { area: 'phuong-b' })];
const money = 'new 2024,du-an-1,central,recurrent,allocated,2024-12-31,1250.5,,bao-cao-2023,,';
const corrected = [
  'changed so-ho-ngheo,tinh-thu,2023,chuan-thu,result,58,,,,,bao-cao-2023,Biểu 1,2024-01-15,',
  'new dinh-chinh-2024-03-01-1,observations,so-ho-ngheo/tinh-thu/2023/chuan-thu/result/bao-cao-2023,value,61,58,Ba hộ được đếm hai lần.,2024-03-01,bao-cao-2023,,',
];
const why = { reason: 'Ba hộ được đếm hai lần.', document: 'bao-cao-2023', date: '2024-03-01' };
const gap = ['new so-ho-ngheo,tinh-thu,2024,chuan-thu,result,,not-published,,,,,Biểu 1,,'];
const withGap = [
  households,
  `new so-ho-ngheo,tinh-thu,2024,chuan-thu,result,,not-published,,,,${rest}`,
  share,
];

const letters: Outcome[] = [
  { file: 'utf-8-bom.csv', understood: figures },
  { file: 'tab.tsv', understood: figures },
  { file: 'comma.csv', understood: figures },
  { file: 'old-mac-line-ends.csv', understood: figures },
  { file: 'utf-16-le.txt', understood: figures },
  { file: 'utf-16-be.csv', understood: figures },
  { file: 'utf-16-unmarked.csv', understood: figures },
  { file: 'windows-1258.csv', understood: figures, told: ['encoding-converted'] },
  { file: 'tcvn3.csv', understood: figures, told: ['encoding-converted'] },
  { file: 'vni.csv', refused: 'unknown-encoding' },
  { file: 'two-words-of-tcvn3.csv', refused: 'unknown-encoding' },
  { file: 'parted-tones.csv', understood: figures },
  { file: 'sep-hint.csv', understood: figures },
  { file: 'unclosed-quote.csv', refused: 'unclosed-quote', row: 3 },
];

const shapes: Outcome[] = [
  {
    file: 'titles-and-signatures.csv',
    understood: wards,
    told: ['rows-above', 'heading-ignored', 'row-ignored', 'total-right'],
  },
  { file: 'total-on-top.csv', understood: wards, told: ['total-right'] },
  { file: 'total-wrong.csv', refused: 'total-wrong', row: 4, says: ['59', '58'] },
  { file: 'blank-rows.csv', understood: [poor('58')] },
  { file: 'headings-without-tones.csv', understood: figures },
  { file: 'headings-of-the-schema.csv', understood: figures },
  {
    file: 'headings-again.csv',
    understood: [poor('58'), poor('30', { area: 'phuong-a' })],
    told: ['row-ignored'],
  },
  { file: 'ragged-long.csv', refused: 'row-too-long', row: 2 },
  {
    file: 'ragged-short.csv',
    understood: [poor('58', { end: 'bao-cao-2023,,,' })],
    told: ['row-too-short'],
  },
  { file: 'unknown-column.csv', refused: 'unknown-column', says: ['Diện tích'] },
  { file: 'personal-column.csv', refused: 'personal-column' },
  { file: 'doubled-column.csv', refused: 'doubled-column' },
  { file: 'key-column-missing.csv', refused: 'key-column-missing', says: ['Chỉ số'] },
  { file: 'no-table.csv', refused: 'no-table' },
  { file: 'which-table.csv', asked: 'which-table' },
  { file: 'unit-differs.csv', refused: 'unit-differs', says: ['nghìn hộ', '"hộ"'] },
  { file: 'unit-in-heading.csv', understood: [poor('58')] },
];

const numbers: Outcome[] = [
  {
    file: 'thousands-mixed.csv',
    refused: 'mixed-separators',
    says: ['dòng 2', '2.100,5', 'dòng 3', '1,058.5'],
  },
  { file: 'thousand-or-decimal.csv', asked: 'which-decimal' },
  {
    file: 'thousand-or-decimal.csv',
    options: { decimal: 'comma' },
    understood: [all('2100')[0] ?? ''],
  },
  { file: 'hard-blanks.csv', understood: figures },
  { file: 'narrow-blanks.csv', understood: figures },
  { file: 'full-width.csv', understood: figures },
  { file: 'leading-zero.csv', understood: figures },
  { file: 'percent-sign.csv', understood: figures },
  { file: 'percent-or-fraction.csv', asked: 'which-percent' },
  { file: 'percent-or-fraction.csv', options: { percent: 'fraction' }, understood: figures },
  { file: 'percent-of-a-count.csv', refused: 'unit-differs', row: 3 },
  { file: 'unit-behind-number.csv', refused: 'number-format', row: 3 },
  { file: 'words-for-number.csv', refused: 'number-format', row: 3 },
  { file: 'dash-for-number.csv', asked: 'which-absence' },
  {
    file: 'dash-for-number.csv',
    options: { absences: { '-': 'not-published' } },
    understood: withGap,
  },
  {
    file: 'dash-for-number.csv',
    options: { absences: { '-': '0' } },
    understood: [households, poor('0'), share],
  },
  { file: 'ellipsis-for-number.csv', asked: 'which-absence' },
  { file: 'cross-for-number.csv', asked: 'which-absence' },
  { file: 'absence-in-words.csv', understood: gap },
  {
    file: 'minus-signs.csv',
    understood: [
      'new xa-x,6,Xã X,commune,,,,,,-1.5,-2.5,,,',
      'new xa-y,7,Xã Y,commune,,,,,,-3.5,-4.5,,,',
    ],
  },
  { file: 'negative-count.csv', refused: 'out-of-range', row: 3 },
  { file: 'money.csv', understood: [money] },
  { file: 'money-in-dong.csv', refused: 'unit-differs', says: ['"đồng"', 'triệu đồng'] },
];

const words: Outcome[] = [
  { file: 'dates.csv', understood: figures },
  { file: 'dates-of-america.csv', asked: 'which-date-order' },
  { file: 'dates-mixed.csv', refused: 'mixed-dates', says: ['dòng 2', 'dòng 3'] },
  { file: 'date-as-number.csv', refused: 'serial-number-date', row: 2, says: ['2025-01-15'] },
  { file: 'date-not-in-calendar.csv', refused: 'date-format', row: 2 },
  {
    file: 'periods.csv',
    understood: [
      poor('58'),
      poor('59', { period: '2024-Q3' }),
      poor('60', { period: '2024-H1' }),
      poor('61', { period: '2024-09' }),
    ],
  },
  { file: 'month-or-period.csv', asked: 'which-month' },
  { file: 'month-or-period.csv', options: { month: 'period-end' }, understood: [poor('58')] },
  {
    file: 'unknown-name.csv',
    refused: 'unknown-name',
    row: 2,
    says: ['Địa bàn (areas)', 'Phường Khác'],
  },
  { file: 'same-row-twice.csv', refused: 'doubled-key', row: 3, says: ['dòng 2'] },
  { file: 'few-households.csv', refused: 'small-count', row: 2 },
  { file: 'formula-for-text.csv', refused: 'formula-in-cell', row: 3 },
  { file: 'changed-figure.csv', refused: 'reason-missing', row: 2 },
  { file: 'changed-figure.csv', options: why, understood: corrected },
];

const strangers: Outcome[] = [
  { file: 'empty.csv', refused: 'file-empty' },
  { file: 'only-headings.csv', refused: 'no-rows' },
  { file: 'web-page.xls', refused: 'not-a-table-file' },
  { file: 'picture.csv', refused: 'not-a-table-file' },
  { file: 'document.pdf', refused: 'not-a-table-file' },
  { file: 'nul-bytes.csv', refused: 'not-a-table-file' },
  { file: 'macros.xlsm', refused: 'has-macros' },
  { file: 'macros-hidden.xlsx', refused: 'has-macros' },
  { file: 'password.xlsx', refused: 'password-protected' },
  { file: 'old-excel.xls', refused: 'old-excel' },
  { file: 'cut-off.xlsx', refused: 'broken-workbook' },
  { file: 'broken-sheet.xlsx', refused: 'broken-workbook' },
  { file: 'word.docx', refused: 'not-a-table-file', says: ['Word'] },
  { file: 'open-document.ods', refused: 'not-a-table-file', says: ['.ods'] },
  { file: 'photos.zip', refused: 'not-a-table-file', says: ['ZIP'] },
];

const workbooks: Outcome[] = [
  { file: 'plain.xlsx', understood: typed },
  { file: 'text-numbers.xlsx', understood: figures },
  { file: 'dates-from-1904.xlsx', understood: typed },
  { file: 'percent-format.xlsx', understood: typed },
  { file: 'percent-unformatted.xlsx', asked: 'which-percent' },
  { file: 'dust-of-fractions.xlsx', understood: typed },
  { file: 'formulas.xlsx', understood: typed, told: ['formula-read'] },
  { file: 'formula-unsaved.xlsx', refused: 'formula-unsaved', row: 3 },
  { file: 'formula-failed.xlsx', refused: 'formula-failed', row: 3, says: ['#REF!'] },
  { file: 'external-link.xlsx', understood: typed, told: ['external-link'] },
  { file: 'period-made-a-date.xlsx', asked: 'which-month' },
  { file: 'value-made-a-date.xlsx', refused: 'number-format', row: 3 },
  { file: 'raised-digit.xlsx', refused: 'number-format', row: 3, says: ['58¹'] },
  { file: 'tcvn3.xlsx', understood: figures, told: ['encoding-converted'] },
  { file: 'half-tcvn3.xlsx', refused: 'mixed-encoding', row: 3 },
  { file: 'merged-titles.xlsx', understood: typed, told: ['rows-above', 'heading-ignored'] },
  {
    file: 'merged-names.xlsx',
    understood: [poor('58'), poor('40', { area: 'thi-xa-thu' })],
    told: ['merged-cells'],
  },
  { file: 'merged-number.xlsx', refused: 'merged-number', row: 2 },
  { file: 'hidden-rows.xlsx', understood: typed, told: ['hidden-rows'] },
  { file: 'hidden-columns.xlsx', understood: typed, told: ['hidden-columns'] },
  { file: 'hidden-sheet.xlsx', understood: typed, told: ['hidden-sheet'] },
  { file: 'two-tables.xlsx', understood: [money, ...typed] },
  { file: 'images-only.xlsx', refused: 'images-only' },
  { file: 'formatted-to-the-end.xlsx', understood: typed },
  { file: 'corrected-with-reasons.xlsx', options: { date: '2024-03-01' }, understood: corrected },
  { file: 'corrected-with-reasons.xlsx', refused: 'day-missing', row: 2 },
];

/** Every messy file, some of them twice: as it comes, and with the steward's answer. */
export const messyCases: readonly Outcome[] = [
  ...letters,
  ...shapes,
  ...numbers,
  ...words,
  ...strangers,
  ...workbooks,
  ...crossCases,
];
