import type { Observation } from '../../src/model/observation.ts';

type Named = Pick<Observation, 'indicator' | 'area' | 'period'>;

/** Standards that the figures of the history are made under. */
export const standards = {
  povertyBefore: 'chuan-mau-2018',
  poverty: 'chuan-mau-2022',
  waterBefore: 'cach-do-nuoc-2020',
  water: 'cach-do-nuoc-2024',
} as const;

const blank = {
  standard: null,
  nature: 'result',
  value: null,
  absence: null,
  qualifier: null,
  use: null,
  use_reason: null,
  document: null,
  place: null,
  published_on: null,
  note: null,
} as const;

/** A row of observations; what is not told stays empty, its nature is a result. */
export function figure(parts: Partial<Observation> & Named): Observation {
  return { ...blank, ...parts };
}

/** The share of `part` in `whole` in percent, rounded half up. */
export function percentOf(part: number, whole: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(Number(((part / whole) * 100 * scale).toPrecision(12))) / scale;
}

export const sumOf = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
