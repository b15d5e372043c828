import { type BudgetLine, budget } from '../../src/model/budget-line.ts';
import type { Correction } from '../../src/model/correction.ts';
import { keyOf } from '../../src/model/noun.ts';
import { type Observation, observations } from '../../src/model/observation.ts';
import { correctedAmount } from './budget-events.ts';
import { commune, type Setting } from './setting.ts';
import { sources } from './sources.ts';

/** Published values that were changed later; the rows hold the new ones. */
export function makeCorrections(
  setting: Setting,
  rows: readonly Observation[],
  lines: readonly BudgetLine[],
): Correction[] {
  return [...baseline(setting, rows), amount(lines), receivedDay];
}

const blank = { old_value: null, new_value: null, document: null, place: null, note: null };

/** Old values of the revised baseline, by indicator: of the town and of its commune. */
export const before = {
  'so-ho-can-ngheo': { town: '622', commune: '200' },
  'ty-le-ho-can-ngheo': { town: '5.40', commune: '10.50' },
} as const;

function baseline(setting: Setting, rows: readonly Observation[]): Correction[] {
  const areas = { town: setting.town, commune: commune(setting).id };
  return Object.entries(before).flatMap(([indicator, values]) =>
    (['town', 'commune'] as const).map((place): Correction => {
      const row = rows.find(
        (candidate) =>
          candidate.indicator === indicator &&
          candidate.area === areas[place] &&
          candidate.period === '2022',
      );
      if (row === undefined) throw new Error(`No baseline of ${indicator}`);
      return {
        ...{ ...blank, id: `dinh-chinh-2023-dau-ky-${indicator}-${areas[place]}` },
        ...{ dataset: 'observations', row: keyOf(observations, row), field: 'value' },
        ...{ old_value: values[place], new_value: newValue(row) },
        reason: 'Khi rà soát lại, 12 hộ ở xã được đếm hai lần trong danh sách hộ cận nghèo.',
        ...{ corrected_on: sources.revision.published_on ?? '', place: 'Điều 1' },
        document: sources.revision.document,
      };
    }),
  );
}

const newValue = ({ indicator, value }: Observation): string =>
  indicator.startsWith('ty-le') ? (value ?? 0).toFixed(2) : String(value);

function amount(lines: readonly BudgetLine[]): Correction {
  const { key, document, corrected_on, tooMuch } = correctedAmount;
  const now = lines.find((row) => keyOf(budget, row) === key)?.amount;
  if (now === undefined || now === null) throw new Error(`No amount at ${key}`);
  return {
    ...{ ...blank, id: 'dinh-chinh-2025-giai-ngan-3-1', dataset: 'budget', row: key },
    ...{ field: 'amount', old_value: String(now + tooMuch), new_value: String(now) },
    reason: 'Một khoản mua sách vở được ghi hai lần trong quyết toán.',
    ...{ corrected_on, document, place: 'Mục 1' },
  };
}

const receivedDay: Correction = {
  ...{ ...blank, id: 'dinh-chinh-2025-ngay-nhan', dataset: 'reports-due' },
  ...{ row: 'phong-hoc-vu/yearly/2024', field: 'received_on', new_value: '2025-02-06' },
  reason: 'Sổ nhận báo cáo ghi sót; trước đó trang để là chưa nhận.',
  ...{ corrected_on: '2025-03-20', document: 'vd-01-2025', place: 'Phụ lục 2' },
};
