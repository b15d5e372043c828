import { expect, test } from 'vitest';
import { broken, brokenExports } from '../../../scripts/bench/limits.ts';
import type { Measured } from '../../../scripts/bench/measure.ts';

const build = (units: number, change: Partial<Measured> = {}): Measured => ({
  units,
  pagesOnly: false,
  pages: units,
  seconds: 10,
  cpuSeconds: 10 + units / 100,
  memory: 1e9,
  html: 1e6 + units * 10_000,
  largestPage: 100_000,
  medianPage: 10_000,
  targetPage: 10_000,
  heavy: [],
  ...change,
});
const few = build(69);
const some = build(425);

test('broken(builds) is empty while cost grows with the number of units', () => {
  expect(broken([few, some, build(3321)])).toEqual([]);
});

test('broken(builds) tells growth with the square of the number of units', () => {
  const square = (units: number) => build(units, { cpuSeconds: 10 + units ** 2 / 100_000 });
  expect(broken([69, 425, 3321].map(square))).toEqual([
    expect.stringMatching(/^growth of cpuSeconds to 3321 units: 120, at most \d+$/),
  ]);
});

test('broken(builds) tells time, memory and weight', () => {
  const heavy = build(3321, {
    seconds: 91,
    memory: 2.1e9,
    targetPage: 20_001,
    heavy: ['/van-ban/ 31.0 kB'],
  });
  expect(broken([few, build(425, { pagesOnly: true, seconds: 21 }), some, heavy])).toEqual([
    'seconds of the pages alone: 21, at most 20',
    'seconds of the largest: 91, at most 90',
    'bytes of memory of the largest: 2100000000, at most 2000000000',
    'bytes of a target page with 3321 units: 20001, at most 20000',
    'above its budget: /van-ban/ 31.0 kB',
  ]);
});

test('brokenExports(exports) tells the format that takes too much memory', () => {
  const taken = { seconds: 9, cpuSeconds: 9, tableSeconds: 9, bytes: 1e8 };
  expect(brokenExports([{ ...taken, format: 'csv', memory: 1.5e9 }])).toEqual([]);
  expect(brokenExports([{ ...taken, format: 'parquet', memory: 1.6e9 }])).toEqual([
    'bytes of memory of the export to parquet: 1600000000, at most 1500000000',
  ]);
});
