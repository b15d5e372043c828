import { expect, test } from 'vitest';
import type { Observation } from '../../src/model/observation.ts';
import { yearlySeries } from '../../src/model/series.ts';

const base: Observation = {
  indicator: 'rate',
  area: 'a',
  period: '2023',
  standard: 'new',
  nature: 'result',
  value: 3,
  absence: null,
  qualifier: null,
  use: null,
  use_reason: null,
  document: 'doc',
  place: null,
  published_on: null,
  note: null,
};
const key = { indicator: 'rate', area: 'a', standard: 'new' };

test('yearlySeries orders years and never mixes areas, standards or part-years', () => {
  const rows = [
    { ...base, period: '2024', value: 2 },
    base,
    { ...base, period: '2022', standard: 'old' },
    { ...base, period: '2021', area: 'b' },
    { ...base, period: '2024-H1' },
    { ...base, period: '2020', value: null, absence: 'not-published' as const },
  ];
  expect(yearlySeries(rows, key).map(({ period }) => period)).toEqual(['2023', '2024']);
});

test('yearlySeries takes the figure marked as used, whatever the order of the rows', () => {
  const rival: Observation = { ...base, value: 9, use: 'not-used', document: 'other' };
  const used: Observation = { ...base, use: 'used' };
  expect(yearlySeries([rival, used], key)).toEqual([used]);
  expect(yearlySeries([used, rival], key)).toEqual([used]);
});

test('yearlySeries prefers a result to an estimate and leaves plan figures out', () => {
  const estimate: Observation = { ...base, nature: 'estimate', value: 1 };
  const plan: Observation = { ...base, nature: 'plan', period: '2025' };
  expect(yearlySeries([estimate, base, plan], key)).toEqual([base]);
});
