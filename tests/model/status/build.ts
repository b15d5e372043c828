import type { Indicator } from '../../../src/model/indicator.ts';
import type { Observation } from '../../../src/model/observation.ts';
import { type Case, judgeTarget } from '../../../src/model/status/judge.ts';
import type { Verdict } from '../../../src/model/status/status.ts';
import type { Target } from '../../../src/model/target.ts';
import { areaRow } from '../area-row.ts';

export const area = areaRow('town', { name: 'Thị xã A', kind: 'town' });

export const indicator = (id: string, change: Partial<Indicator> = {}): Indicator => ({
  id,
  name: id,
  unit: '%',
  decimals: 2,
  direction: 'increase',
  numerator: null,
  denominator: null,
  denominator_counted: null,
  definition: 'Định nghĩa.',
  document: null,
  place: null,
  frequency: 'yearly',
  cumulative: false,
  minimum: 0,
  maximum: null,
  note: null,
  ...change,
});

export const row = (
  period: string,
  value: number | null,
  change: Partial<Observation> = {},
): Observation => ({
  indicator: 'x',
  area: 'town',
  period,
  standard: 'new',
  nature: 'result',
  value,
  absence: value === null ? 'not-published' : null,
  qualifier: null,
  use: null,
  use_reason: null,
  document: 'doc',
  place: null,
  published_on: null,
  note: null,
  ...change,
});

export const target = (change: Partial<Target> = {}): Target => ({
  id: 't',
  order: 1,
  name: 'T',
  clause: 'i-1',
  quote: 'T',
  kind: 'at-least',
  operator: '>=',
  value: 100,
  value_max: null,
  unit: '%',
  indicators: ['x'],
  or_kind: null,
  or_indicator: null,
  or_value: null,
  baseline_period: '2022',
  baseline_alternatives: [],
  deadline: '2025-12-31',
  deadline_basis: 'stated',
  dimension: 'health',
  original_value: null,
  revised_on: null,
  revised_document: null,
  note: null,
  ...change,
});

/** Judges rows of the town in mid-2025 (before the deadline) unless told otherwise. */
export function judge(
  rows: readonly Observation[],
  change: Partial<Target> = {},
  given: Partial<Case> = {},
): Verdict {
  return judgeTarget(target(change), {
    area,
    observations: rows,
    indicators: [indicator('x'), indicator('y')],
    assessmentDate: '2025-06-30',
    ...given,
  });
}

/** The same, looked at after the deadline. */
export const judgeAfter = (
  rows: readonly Observation[],
  change: Partial<Target> = {},
  given: Partial<Case> = {},
): Verdict => judge(rows, change, { assessmentDate: '2026-03-31', ...given });
