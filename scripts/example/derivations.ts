import type { Derivation } from '../../src/model/derivation.ts';
import { keyOf } from '../../src/model/noun.ts';
import { type Observation, observations } from '../../src/model/observation.ts';
import { standards } from './figure.ts';
import { mergedUnit, type Setting, unitsAt } from './setting.ts';

type Named = Pick<Observation, 'indicator' | 'area' | 'period'>;

/** Figures that no document prints and the site computes. */
export function makeDerivations(setting: Setting, rows: readonly Observation[]): Derivation[] {
  const keyAt = (named: Named): string => keyOf(observations, resultAt(rows, named));
  return [
    ...mergedRates(setting, keyAt),
    accessPoints(setting, keyAt),
    provincialHouseholds(setting, keyAt),
  ];
}

function resultAt(rows: readonly Observation[], { indicator, area, period }: Named): Observation {
  const found = rows.find(
    (row) =>
      row.indicator === indicator &&
      row.area === area &&
      row.period === period &&
      row.nature === 'result',
  );
  if (found === undefined) throw new Error(`No result of ${indicator} in ${area} for ${period}`);
  return found;
}

type KeyAt = (named: Named) => string;

/** Rates of the merged unit, whose document prints counts alone. */
function mergedRates(setting: Setting, keyAt: KeyAt): Derivation[] {
  const place = { area: mergedUnit(setting).id, period: '2025' };
  const kinds = { 'ty-le-ho-ngheo': 'so-ho-ngheo', 'ty-le-ho-can-ngheo': 'so-ho-can-ngheo' };
  const total = keyAt({ indicator: 'tong-so-ho', ...place });
  return Object.entries(kinds).map(([indicator, count]) => ({
    ...{ indicator, ...place, standard: standards.poverty, formula: 'share-percent' },
    ...{ inputs: [keyAt({ indicator: count, ...place }), total], factor: null },
    explanation:
      'Quyết định năm 2025 chỉ ghi số hộ của phường mới; tỷ lệ là số hộ chia tổng số hộ.',
    note: null,
  }));
}

/** The report on 2023 names the points of each unit and gives no total. */
function accessPoints(setting: Setting, keyAt: KeyAt): Derivation {
  const indicator = 'diem-internet';
  return {
    ...{ indicator, area: setting.town, period: '2023', standard: null, formula: 'sum' },
    inputs: unitsAt(setting, 2023).map(({ id }) => keyAt({ indicator, area: id, period: '2023' })),
    factor: null,
    explanation:
      'Báo cáo năm 2023 chỉ kể số điểm của từng phường, xã; cộng lại thành số của thị xã.',
    note: null,
  };
}

function provincialHouseholds(setting: Setting, keyAt: KeyAt): Derivation {
  const place = { area: setting.province, period: '2023' };
  return {
    ...{ indicator: 'tong-so-ho', ...place, standard: null, formula: 'total-from-percent' },
    inputs: ['so-ho-ngheo', 'ty-le-ho-ngheo'].map((indicator) => keyAt({ indicator, ...place })),
    factor: null,
    explanation: 'Số hộ nghèo chia tỷ lệ hộ nghèo, cùng một văn bản.',
    note: 'Tỷ lệ đã làm tròn đến 0,01 nên tổng số hộ có thể lệch khoảng 200 hộ.',
  };
}
