import { expect, test } from 'vitest';
import type { Observation } from '../../src/model/observation.ts';
import { observations } from '../../src/model/observation.ts';
import { packRows, unpackRows } from '../../src/model/packed.ts';

const row = (area: string, value: number | null): Observation => ({
  indicator: 'ty-le',
  area,
  period: '2024',
  standard: null,
  nature: 'result',
  value,
  absence: value === null ? 'suppressed' : null,
  qualifier: null,
  use: null,
  use_reason: null,
  document: 'van-ban',
  place: 'Biểu "1"',
  published_on: '2025-01-31',
  note: null,
});

test('unpackRows(packRows(rows)) is the rows by their key', () => {
  const text = packRows(observations, [row('b', 2.5), row('a', null)]);
  expect(unpackRows(observations, text)).toEqual([row('a', null), row('b', 2.5)]);
});

test('packRows(no rows) can be read again', () => {
  expect(unpackRows(observations, packRows(observations, []))).toEqual([]);
});

test('unpackRows(text) refuses what the schema does not allow', () => {
  const text = packRows(observations, [row('a', 1)]).replace('"result"', '"guess"');
  expect(() => unpackRows(observations, text)).toThrow();
});
