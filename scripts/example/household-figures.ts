import type { Observation } from '../../src/model/observation.ts';
import { standards } from './figure.ts';
import { commune, mergedUnit, type Setting } from './setting.ts';
import { review, sources, type Year, yearly } from './sources.ts';
import { combine, countFigures, type Series, shareFigures } from './unit-figures.ts';
import {
  households,
  nearPoor,
  poor,
  poorAgain,
  unsafeHouses,
  withoutCleanWater,
  withoutLatrine,
} from './unit-tables.ts';

const poverty = (indicator: string): Series => ({
  indicator,
  sources: review,
  standard: () => standards.poverty,
  who: 'hộ',
});

const plain = (indicator: string, from: Series['sources']): Series => ({
  indicator,
  sources: from,
  standard: () => null,
  who: 'hộ',
});

const waterStandard = (year: Year): string =>
  year < 2024 ? standards.waterBefore : standards.water;

/** Everything counted in households, for the town and its units. */
export function householdFigures(setting: Setting): Observation[] {
  return [
    ...countFigures(setting, plain('tong-so-ho', review), households),
    ...povertyFigures(setting),
    ...countFigures(setting, poverty('so-ho-tai-ngheo'), poorAgain),
    ...countFigures(setting, plain('ho-ngheo-nha-tam', yearly), unsafeHouses),
    ...serviceFigures(setting),
  ];
}

/** Poor and near-poor: counts and rates, the baseline of the near-poor as it was revised. */
function povertyFigures(setting: Setting): Observation[] {
  const whole = households;
  const rows = [
    ...countFigures(setting, poverty('so-ho-ngheo'), poor),
    ...countFigures(setting, poverty('so-ho-can-ngheo'), nearPoor),
    ...rates(setting, shareFigures(setting, poverty(poorRate), { part: poor, whole, decimals: 2 })),
    ...rates(
      setting,
      shareFigures(setting, poverty(nearPoorRate), { part: nearPoor, whole, decimals: 2 }),
    ),
  ];
  return rows.map((row) => (isRevised(setting, row) ? { ...row, ...revision } : row));
}

const poorRate = 'ty-le-ho-ngheo';
const nearPoorRate = 'ty-le-ho-can-ngheo';

/** For the merged unit its document prints counts alone; the site computes the rates. */
function rates(setting: Setting, rows: readonly Observation[]): Observation[] {
  return rows.filter(({ area }) => area !== mergedUnit(setting).id);
}

const revision = {
  ...sources.revision,
  note: 'Số đầu kỳ đã được đính chính ngày 15/9/2023; số cũ ở trang Đính chính.',
} as const;

function isRevised(setting: Setting, { indicator, period, area }: Observation): boolean {
  return (
    ['so-ho-can-ngheo', nearPoorRate].includes(indicator) &&
    period === '2022' &&
    [setting.town, commune(setting).id].includes(area)
  );
}

/** Water and latrines, of poor and near-poor households together. */
function serviceFigures(setting: Setting): Observation[] {
  const whole = combine(poor, nearPoor, (a, b) => a + b);
  const having = (lacking: typeof poor) => combine(whole, lacking, (a, b) => a - b);
  const water: Series = { ...plain('nuoc-hop-ve-sinh', yearly), standard: waterStandard };
  return [
    ...shareFigures(setting, plain('nha-tieu-hop-ve-sinh', yearly), {
      ...{ part: having(withoutLatrine), whole, decimals: 1 },
    }),
    ...shareFigures(setting, water, { part: having(withoutCleanWater), whole, decimals: 1 }),
  ];
}
