import type { Target, TargetKind } from '../../model/target.ts';
import { type Example, makeExample } from './example.ts';

const before = '2025-06-30';
const after = '2026-06-30';

export const halve: Partial<Target> = {
  kind: 'halve-since-baseline',
  operator: 'fall-by-share',
  value: 0.5,
};
export const atMost = (value: number): Partial<Target> => ({
  kind: 'at-most',
  operator: '<=',
  value,
});
export const band: Partial<Target> = {
  kind: 'yearly-fall-band',
  operator: 'fall-per-year',
  value: 0.5,
  value_max: 1,
  unit: 'điểm phần trăm/năm',
};

/** One invented example for each kind of commitment, drawn and judged on the page on method. */
export const workedExamples: Readonly<Record<TargetKind, Example>> = {
  'at-least': makeExample({
    name: 'Mọi hộ có nước sạch',
    target: { baseline_period: '2021' },
    measured: [
      {
        name: 'Hộ có nước sạch',
        unit: '%',
        rows: [
          ['2021', 60],
          ['2022', 66],
          ['2023', 78],
          ['2024', 92],
        ],
      },
    ],
    assessmentDate: before,
  }),
  'at-most': makeExample({
    name: 'Tỷ lệ hộ nghèo không quá 0,5%',
    target: atMost(0.5),
    measured: [
      {
        name: 'Tỷ lệ hộ nghèo',
        unit: '%',
        decimals: 1,
        rows: [
          ['2022', 8],
          ['2023', 6.2],
          ['2024', 3],
        ],
      },
    ],
    assessmentDate: before,
  }),
  'halve-since-baseline': makeExample({
    name: 'Giảm một nửa số hộ nghèo',
    target: { ...halve, baseline_period: '2021' },
    measured: [
      {
        name: 'Số hộ nghèo',
        unit: 'hộ',
        rows: [
          ['2021', 800],
          ['2022', 730],
          ['2023', 640],
          ['2024', 560],
        ],
      },
    ],
    assessmentDate: before,
  }),
  'yearly-fall-band': makeExample({
    name: 'Tỷ lệ hộ nghèo mỗi năm giảm 0,5–1 điểm phần trăm',
    target: { ...band, baseline_period: '2021' },
    measured: [
      {
        name: 'Tỷ lệ hộ nghèo',
        unit: '%',
        decimals: 1,
        rows: [
          ['2021', 5],
          ['2022', 4.6],
          ['2023', 3.9],
          ['2024', 3.2],
          ['2025', 2.7],
        ],
      },
    ],
    assessmentDate: after,
  }),
  'one-of-two': makeExample({
    name: 'Không quá 8 hộ tái nghèo, hoặc không quá 4%',
    target: {
      kind: 'one-of-two',
      operator: '<=',
      value: 8,
      indicators: ['chi-so-1'],
      or_kind: 'at-most',
      or_indicator: 'chi-so-2',
      or_value: 4,
    },
    measured: [
      {
        name: 'Hộ tái nghèo',
        unit: 'hộ',
        rows: [
          ['2022', 14],
          ['2023', 12],
          ['2024', 11],
        ],
      },
      {
        name: 'Tỷ lệ hộ tái nghèo',
        unit: '%',
        decimals: 1,
        rows: [
          ['2022', 9.1],
          ['2023', 6.5],
          ['2024', 3.9],
        ],
      },
    ],
    assessmentDate: before,
  }),
  'no-number': makeExample({
    name: 'Người nghèo được tiếp cận dịch vụ tốt hơn',
    target: { kind: 'no-number', operator: null, value: null, baseline_period: null },
    measured: [],
    assessmentDate: before,
  }),
};
