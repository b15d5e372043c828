import { type Dataset, datasetOf } from '../../src/exports/dataset.ts';
import { nouns } from '../../src/model/nouns.ts';

/** Texts that break a careless writer or reader of some format. */
export const hostileTexts: readonly string[] = [
  'Tên "lạ", có dấu phẩy',
  'hai\ndòng',
  'về\r\nđầu',
  '=cmd()',
  "+cmd|' /C calc'!A0",
  '-2+3',
  '@SUM(A1)',
  "'=1",
  '<script>alert(1)</script>&amp;',
  '\u202eđảo ngược\u202c',
  ' cách ở đầu và cuối ',
  '\ttab',
  '01',
  '2023',
  '2023-02-28',
  'TRUE',
  'null',
  'NaN',
  '1e5',
  'constructor',
  '__proto__',
  '_x0041_ _x_ _x005F_',
  'chuông\u0007, xóa\u007f, \u0085\u009f',
  'không \ufffd phải \uffff \u{1fffe}',
  '😀👩‍👧‍👦 e\u0301',
  'không \u0000 gì',
  'nửa \ud83d chữ',
  'x'.repeat(32_767),
  '|',
];

/** Numbers at the edges of what a double and its texts hold. */
export const hostileNumbers: readonly number[] = [
  0,
  -0,
  1e21,
  -1e21,
  1e-7,
  5e-324,
  1.7976931348623157e308,
  0.1,
  1 / 3,
  -12.5,
  99.96,
];

/** Dates at the edges of what spreadsheets hold. */
export const hostileDates: readonly string[] = [
  '0001-01-01',
  '1899-12-31',
  '1900-02-28',
  '1900-03-01',
  '1904-01-01',
  '2024-02-29',
  '9999-12-31',
];

/** The figures, with a hostile value in each kind of column. */
export const hostileFigures: Dataset = datasetOf(
  nouns.observations,
  hostileTexts.map((text, index) => ({
    indicator: `chi-so-${String(index).padStart(2, '0')}`,
    area: 'thi-xa',
    period: '2023',
    value: hostileNumbers[index] ?? null,
    published_on: hostileDates[index] ?? null,
    place: text,
    note: index % 2 === 0 ? null : text,
  })),
);

/** The places, with codes, flags or integers, and lists. */
export const hostileAreas: Dataset = datasetOf(
  nouns.areas,
  hostileTexts.map((text, index) => ({
    id: `xa-${String(index).padStart(2, '0')}`,
    order: [0, 1, -1, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER][index] ?? index,
    name: text,
    code: index % 2 === 0 ? '01' : null,
    successors: ['', 'a', 'a|b'][index % 3]?.split('|').filter(Boolean) ?? [],
  })),
);

/** The indicators, with flags. */
export const hostileIndicators: Dataset = datasetOf(
  nouns.indicators,
  hostileTexts.map((text, index) => ({
    id: `chi-so-${String(index).padStart(2, '0')}`,
    name: text,
    decimals: index,
    denominator_counted: [true, false, null][index % 3],
    cumulative: index % 2 === 0,
  })),
);
