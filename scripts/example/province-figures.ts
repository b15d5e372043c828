import type { Observation } from '../../src/model/observation.ts';
import { figure, standards } from './figure.ts';
import type { Setting } from './setting.ts';
import { provincial, review, type Source } from './sources.ts';

type Row = readonly [indicator: string, year: number, value: number, published: Source];

/** The old standard, then the new one: the two do not compare. */
const before: readonly Row[] = [
  ['ty-le-ho-ngheo', 2020, 4.12, provincial[2021]],
  ['ty-le-ho-ngheo', 2021, 3.55, provincial[2021]],
];

const since: readonly Row[] = [
  ['so-ho-ngheo', 2022, 13041, provincial[2022]],
  ['ty-le-ho-ngheo', 2022, 6.21, provincial[2022]],
  ['so-ho-can-ngheo', 2022, 14280, provincial[2022]],
  ['ty-le-ho-can-ngheo', 2022, 6.8, provincial[2022]],
  ['so-ho-ngheo', 2023, 11618, provincial[2023]],
  ['ty-le-ho-ngheo', 2023, 5.48, provincial[2023]],
  ['so-ho-can-ngheo', 2023, 13271, provincial[2023]],
  ['ty-le-ho-can-ngheo', 2023, 6.26, provincial[2023]],
  ['so-ho-ngheo', 2024, 10186, provincial[2024]],
  ['ty-le-ho-ngheo', 2024, 4.76, provincial[2024]],
  ['so-ho-can-ngheo', 2024, 12305, provincial[2024]],
  ['ty-le-ho-can-ngheo', 2024, 5.75, provincial[2024]],
  ['so-ho-ngheo', 2025, 8856, provincial[2025]],
  ['ty-le-ho-ngheo', 2025, 4.1, provincial[2025]],
  ['so-ho-can-ngheo', 2025, 11232, provincial[2025]],
  ['ty-le-ho-can-ngheo', 2025, 5.2, provincial[2025]],
];

/** The province as context, and the one figure that two sources tell differently. */
export function provinceFigures({ province: area }: Setting): Observation[] {
  const rows = (list: readonly Row[], standard: string): Observation[] =>
    list.map(([indicator, year, value, published]) =>
      figure({
        ...{ indicator, area, period: String(year), standard, value, ...published },
        place: 'Biểu tổng hợp',
      }),
    );
  return [
    ...rows(before, standards.povertyBefore),
    ...rows(since, standards.poverty),
    figure({
      ...{ indicator: 'ty-le-ho-ngheo', area, period: '2026', standard: standards.poverty },
      ...{ value: 3.5, nature: 'forecast', qualifier: 'about', ...provincial[2025] },
      place: 'Phần phương hướng',
    }),
  ];
}

/** Chooses between the decision on 2023 and what the newspaper printed; both are kept. */
export function withConflict(rows: readonly Observation[], setting: Setting): Observation[] {
  const rate = { indicator: 'ty-le-ho-ngheo', area: setting.town, period: '2023' };
  const isRate = ({ indicator, area, period, document }: Observation): boolean =>
    `${indicator}/${area}/${period}` === `${rate.indicator}/${rate.area}/${rate.period}` &&
    document === review[2023].document;
  const reason =
    'Số của quyết định công nhận; số hộ nghèo và tổng số hộ trong cùng quyết định cho đúng tỷ lệ này.';
  return [
    ...rows.map((row) =>
      isRate(row) ? ({ ...row, use: 'used', use_reason: reason } as const) : row,
    ),
    figure({
      ...{ ...rate, standard: standards.poverty, value: 3.98, use: 'not-used' },
      ...{ document: setting.press, place: 'Đoạn 2', published_on: '2024-02-05' },
      note: 'Bản tin chia 468 hộ cho 11.760 hộ, là tổng số hộ ước giữa năm: 468 ÷ 11.760 = 3,98%.',
    }),
  ];
}
