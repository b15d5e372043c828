import { expect, test } from 'vitest';
import type { Indicator } from '../../src/model/indicator.ts';
import type { Observation } from '../../src/model/observation.ts';
import { figureTotals } from '../../src/words/figure-totals.ts';
import { makeExample } from '../../src/words/method/example.ts';

const example = makeExample({
  name: 'Một',
  measured: [{ name: 'Tỷ lệ', unit: '%', rows: [['2023', 1]] }],
  assessmentDate: '2025-01-01',
});
const indicators: readonly Indicator[] = example.indicators;
const rows = (areas: number, periods: readonly string[]): Observation[] =>
  example.observations.flatMap((row) =>
    Array.from({ length: areas }, (_, index) => `noi-${index}`).flatMap((area) =>
      periods.map((period) => ({ ...row, area, period })),
    ),
  );

test('figureTotals(rows, indicators) counts figures and places, one period or several', () => {
  expect(figureTotals(rows(60, ['2024']), indicators)).toEqual([
    'Tỷ lệ: 60 con số của 60 nơi, năm 2024',
  ]);
  expect(figureTotals(rows(1000, ['2024', '2024-H1', '2022']), indicators)).toEqual([
    'Tỷ lệ: 3.000 con số của 1.000 nơi, từ năm 2022 đến năm 2024',
  ]);
});

test('figureTotals(no rows) is empty', () => {
  expect(figureTotals([], indicators)).toEqual([]);
});
