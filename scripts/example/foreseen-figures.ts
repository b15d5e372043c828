import type { Observation } from '../../src/model/observation.ts';
import { figure, standards } from './figure.ts';
import type { Setting } from './setting.ts';
import { sources, yearly } from './sources.ts';

type Values = Readonly<Record<string, number>>;

/** Estimates for the middle of 2026, one for every indicator that a commitment is measured by. */
const halfYear: Values = {
  'bao-hiem-y-te': 99.9,
  'can-bo-boi-duong': 100,
  'co-chung-chi-nghe': 16.5,
  'den-lop-dung-tuoi': 98.4,
  'diem-internet': 22,
  'gioi-thieu-viec-lam': 72,
  'ho-ngheo-nha-tam': 0,
  'mo-hinh-sinh-ke': 23,
  'ngay-giai-quyet-ho-so': 9,
  'nha-tieu-hop-ve-sinh': 96,
  'qua-dao-tao-nghe': 39,
  'tre-thap-coi': 12.5,
};

/** The same, for what is counted under the poverty standard. */
const halfYearPoverty: Values = {
  'so-ho-ngheo': 330,
  'so-ho-can-ngheo': 470,
  'so-ho-tai-ngheo': 5,
  'ty-le-ho-can-ngheo': 4,
  'ty-le-ho-ngheo': 2.8,
  'ty-le-ho-tai-ngheo': 6,
};

const forecasts: Values = { 'diem-internet': 27, 'mo-hinh-sinh-ke': 24 };
const povertyForecasts: Values = { 'so-ho-ngheo': 300, 'ty-le-ho-ngheo': 2.5 };
/** Told before the year was over, and then overtaken by the results. */
const midPeriod: Values = { 'so-ho-ngheo': 360, 'ty-le-ho-ngheo': 3 };

/** Estimates, forecasts and a plan's figure: drawn apart, and nothing is decided by them. */
export function foreseenFigures({ town: area }: Setting): Observation[] {
  const poverty = standards.poverty;
  const estimate = { area, nature: 'estimate', qualifier: 'about' } as const;
  const forecast = { area, period: '2026', nature: 'forecast', ...sources.halfYear } as const;
  const mid2026 = { ...estimate, period: '2026-H1', ...sources.halfYear, place: 'Biểu 1' };
  const end2025 = { ...estimate, period: '2025', ...sources.midPeriod, place: 'Mục 2' };
  return [
    ...rows(halfYear, mid2026),
    ...rows(halfYearPoverty, { ...mid2026, standard: poverty }),
    ...rows({ 'nuoc-hop-ve-sinh': 90 }, { ...mid2026, standard: standards.water }),
    ...rows(forecasts, { ...forecast, qualifier: 'about' }),
    ...rows(povertyForecasts, { ...forecast, qualifier: 'about', standard: poverty }),
    ...rows({ 'gioi-thieu-viec-lam': 74 }, { ...forecast, qualifier: 'above' }),
    ...rows(midPeriod, { ...end2025, standard: poverty }),
    figure({
      ...{ indicator: 'ty-le-ho-ngheo', area, period: '2026', standard: poverty, value: 2.4 },
      ...{ nature: 'plan', ...yearly[2025], place: 'Phần phương hướng' },
    }),
  ];
}

function rows(
  values: Values,
  common: Partial<Observation> & Pick<Observation, 'area' | 'period'>,
): Observation[] {
  return Object.entries(values).map(([indicator, value]) => {
    const isWhole = value === 0 || value === 100;
    return figure({ ...common, indicator, value, ...(isWhole ? { qualifier: null } : {}) });
  });
}
