import { expect, test } from 'vitest';
import type { Derivation } from '../../src/model/derivation.ts';
import { deriveObservations } from '../../src/model/derive.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import type { Observation } from '../../src/model/observation.ts';

const indicator: Indicator = {
  id: 'rate',
  name: 'Tỷ lệ',
  unit: '%',
  decimals: 2,
  direction: 'decrease',
  numerator: null,
  denominator: null,
  denominator_counted: null,
  definition: null,
  document: null,
  place: null,
  frequency: 'yearly',
  cumulative: false,
  minimum: null,
  maximum: null,
  note: null,
};
const observation = (period: string, value: number, name = 'rate'): Observation => ({
  indicator: name,
  area: 'a',
  period,
  standard: null,
  nature: 'result',
  value,
  absence: null,
  qualifier: null,
  use: null,
  use_reason: null,
  document: 'doc',
  place: null,
  published_on: null,
  note: null,
});
const derivation = (change: Partial<Derivation>): Derivation => ({
  indicator: 'rate',
  area: 'a',
  period: '2022',
  standard: null,
  formula: 'sum',
  inputs: ['rate/a/2023/-/result/doc', 'fall/a/2023/-/result/doc'],
  factor: null,
  explanation: 'Số cuối năm cộng mức giảm.',
  note: null,
  ...change,
});
const known = [observation('2023', 3.04), observation('2023', 0.75, 'fall')];
const derivedValue = (change: Partial<Derivation>) =>
  deriveObservations([derivation(change)], known, [indicator])[0]?.value;

test.each<[string, Partial<Derivation>, number]>([
  ['sum', {}, 3.79],
  ['difference', { formula: 'difference' }, 2.29],
  ['plus-multiple', { formula: 'plus-multiple', factor: 3 }, 5.29],
  ['share-percent', { formula: 'share-percent' }, 405.33],
  ['total-from-percent', { formula: 'total-from-percent' }, 405.33],
])('deriveObservations computes %s', (_name, change, value) => {
  expect(derivedValue(change)).toBe(value);
});

test('deriveObservations follows derivations of derivations in any order', () => {
  const second = derivation({
    period: '2021',
    inputs: ['rate/a/2022/-/derived/-', 'fall/a/2023/-/result/doc'],
  });
  const values = deriveObservations([second, derivation({})], known, [indicator]);
  expect(values.map(({ period, value, nature }) => [period, value, nature])).toEqual([
    ['2021', 4.54, 'derived'],
    ['2022', 3.79, 'derived'],
  ]);
});

test('deriveObservations throws when an input is unknown', () => {
  expect(() => derivedValue({ inputs: ['rate/a/1999/-/result/doc', 'x'] })).toThrow('No value for');
});

test('deriveObservations rounds 4.675 up, whatever its binary form', () => {
  const half = [observation('2023', 4.675), observation('2023', 0, 'fall')];
  expect(deriveObservations([derivation({})], half, [indicator])[0]?.value).toBe(4.68);
});
