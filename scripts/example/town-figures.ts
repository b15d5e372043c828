import type { Observation } from '../../src/model/observation.ts';
import { figure, standards } from './figure.ts';
import { type Setting, unitsAt } from './setting.ts';
import { places, review, type Year, yearly, years } from './sources.ts';

/** Results that are published for the whole town alone. */
const results: Readonly<Record<string, Readonly<Partial<Record<Year, number>>>>> = {
  // Met on the day it was due.
  'can-bo-boi-duong': { 2022: 38.5, 2023: 71.2, 2024: 100, 2025: 100 },
  // 99,96 is not 100.
  'bao-hiem-y-te': { 2022: 92.31, 2023: 95.4, 2024: 98.27, 2025: 99.96 },
  'gioi-thieu-viec-lam': { 2022: 54, 2024: 66.3, 2025: 70.8 },
  // Worse in 2023 than at the start.
  'tre-thap-coi': { 2022: 14.6, 2023: 15.3, 2024: 13.4 },
  'ngay-giai-quyet-ho-so': { 2022: 17.5, 2023: 15.2, 2024: 12.1 },
  // No baseline.
  'co-chung-chi-nghe': { 2023: 9.6, 2024: 12.4, 2025: 15.8 },
};

/** Everything that is known of the town as a whole, with what is missing. */
export function townFigures(setting: Setting): Observation[] {
  return [
    ...plainResults(setting),
    ...poorAgainRates(setting),
    ...oddFigures(setting),
    ...missingFigures(setting),
  ];
}

function plainResults({ town }: Setting): Observation[] {
  return Object.entries(results).flatMap(([indicator, values]) =>
    years.flatMap((year) => {
      const value = values[year];
      if (value === undefined) return [];
      const place = places.town;
      return [
        figure({ indicator, area: town, period: String(year), value, ...yearly[year], place }),
      ];
    }),
  );
}

/** Households poor again, of those that had left poverty the year before: 98, 88 and so on. */
function poorAgainRates({ town }: Setting): Observation[] {
  const rates = { 2023: 12, 2024: 12.2, 2025: 10.2 } as const;
  const row = { indicator: 'ty-le-ho-tai-ngheo', area: town, standard: standards.poverty };
  return [
    figure({
      ...row,
      period: '2022',
      absence: 'not-applicable',
      note: 'Năm đầu của chuẩn này: chưa có số hộ thoát nghèo của năm liền trước để chia.',
    }),
    ...([2023, 2024, 2025] as const).map((year) =>
      figure({
        ...{ ...row, period: String(year), value: rates[year] },
        ...{ ...review[year], place: places.town },
      }),
    ),
  ];
}

function oddFigures({ town: area }: Setting): Observation[] {
  return [
    figure({
      ...{ indicator: 'gioi-thieu-viec-lam', area, period: '2023', value: 58 },
      ...{ qualifier: 'just-over', ...yearly[2023], place: 'Mục 3' },
    }),
    figure({
      ...{ indicator: 'tre-thap-coi', area, period: '2025', value: 12.9, nature: 'preliminary' },
      ...{ ...yearly[2025], place: places.town, note: 'Số sơ bộ, chờ cân đo lần hai.' },
    }),
    figure({
      ...{ indicator: 'ngay-giai-quyet-ho-so', area, period: '2025', value: 9.8 },
      ...{ nature: 'estimate', qualifier: 'about', ...yearly[2025], place: 'Mục 5' },
      note: 'Báo cáo ghi là số ước: sổ hồ sơ năm 2025 chưa khóa.',
    }),
  ];
}

function missingFigures(setting: Setting): Observation[] {
  const area = setting.town;
  return [
    missing('ngay-giai-quyet-ho-so', area, '2025', 'Báo cáo năm 2025 chỉ có số ước.'),
    missing('co-chung-chi-nghe', area, '2022', 'Báo cáo đánh giá đầu kỳ không có số này.'),
    figure({
      ...{ indicator: 'ty-le-ho-ngheo', area, period: '2026', standard: standards.poverty },
      ...{ absence: 'not-due', note: 'Kết quả rà soát năm 2026 công bố vào đầu năm 2027.' },
    }),
    ...unitsAt(setting, 2025).map(({ id }) =>
      missing('tre-thap-coi', id, '2025', 'Điều 16 giao lập sổ của từng phường, xã.'),
    ),
  ];
}

function missing(indicator: string, area: string, period: string, note: string): Observation {
  return figure({ indicator, area, period, absence: 'not-published', note });
}
