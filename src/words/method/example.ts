import type { Area } from '../../model/area.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Observation } from '../../model/observation.ts';
import { judgeTarget } from '../../model/status/judge.ts';
import type { Verdict } from '../../model/status/status.ts';
import type { Target } from '../../model/target.ts';

/** An invented commitment with invented figures; only explains a rule, and is always called invented. */
export interface Example {
  name: string;
  target: Target;
  indicators: readonly Indicator[];
  observations: readonly Observation[];
  /** Judged by the very rules that judge real figures. */
  verdict: Verdict;
}

/** What one indicator of an example is measured in, and its figures. */
export interface Measured {
  name: string;
  unit: string;
  decimals?: number;
  /** Period and value, with what is unusual about the figure. */
  rows: readonly (readonly [string, number, Partial<Observation>?])[];
}

/** An invented commitment; what is not given is that of "ít nhất 100%". */
export interface Sketch {
  name: string;
  target?: Partial<Target>;
  measured: readonly Measured[];
  assessmentDate: string;
}

const place: Area = {
  id: 'noi-bia-ra',
  order: 1,
  name: 'Nơi bịa ra',
  kind: 'town',
  code: null,
  parent: null,
  valid_from: null,
  valid_to: null,
  successors: [],
  longitude: null,
  latitude: null,
  document: null,
  place: null,
  note: null,
};

/** Makes an example and judges it. */
export function makeExample({ name, target, measured, assessmentDate }: Sketch): Example {
  const indicators = measured.map(indicatorOf);
  const observations = measured.flatMap(rowsOf);
  const ids = indicators.map(({ id }) => id);
  const made = { ...plainTarget, name, indicators: ids, unit: measured[0]?.unit ?? null };
  const whole: Target = { ...made, ...target };
  const given = { area: place, observations, indicators, assessmentDate };
  return { name, target: whole, indicators, observations, verdict: judgeTarget(whole, given) };
}

const plainTarget: Target = {
  id: 'vi-du',
  order: 1,
  name: '',
  clause: 'vi-du',
  quote: '',
  kind: 'at-least',
  operator: '>=',
  value: 100,
  value_max: null,
  unit: '%',
  indicators: [],
  or_kind: null,
  or_indicator: null,
  or_value: null,
  baseline_period: '2022',
  baseline_alternatives: [],
  deadline: '2025-12-31',
  deadline_basis: 'stated',
  dimension: 'not-applicable',
  original_value: null,
  revised_on: null,
  revised_document: null,
  note: null,
};

const indicatorOf = ({ name, unit, decimals = 0 }: Measured, index: number): Indicator => ({
  id: `chi-so-${index + 1}`,
  name,
  unit,
  decimals,
  direction: 'increase',
  numerator: null,
  denominator: null,
  denominator_counted: null,
  definition: 'Bịa ra để giải thích.',
  document: null,
  place: null,
  frequency: 'yearly',
  cumulative: false,
  minimum: 0,
  maximum: null,
  note: null,
});

const rowsOf = ({ rows }: Measured, index: number): Observation[] =>
  rows.map(([period, value, change]) => ({
    indicator: `chi-so-${index + 1}`,
    area: place.id,
    period,
    standard: null,
    nature: 'result',
    value,
    absence: null,
    qualifier: null,
    use: null,
    use_reason: null,
    document: null,
    place: null,
    published_on: null,
    note: null,
    ...change,
  }));
