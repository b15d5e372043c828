import type { Area } from '../area.ts';
import type { Indicator } from '../indicator.ts';
import type { Observation } from '../observation.ts';
import type { Target } from '../target.ts';
import { judgeYearlyFall } from './band.ts';
import { allOf, type Combined, oneOf } from './combine.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import { judgeAtLeast, judgeAtMost, judgeFallByShare } from './reach.ts';
import { type Judgement, ruleVersion, type Verdict } from './status.ts';

/** What a commitment is judged from. */
export interface Case {
  area: Area;
  observations: readonly Observation[];
  indicators: readonly Indicator[];
  /** ISO date; decides only what counts and whether the deadline has passed. */
  assessmentDate: string;
}

/**
 * Judges one commitment in one area by the rule of its kind.
 * @param baselinePeriod another reading of "đầu kỳ" than the commitment's own.
 * @returns the verdict with all it was made from; the order of the observations never matters.
 * @throws Error when the commitment lacks the number or indicator that its kind needs; the checks report that before.
 */
export function judgeTarget(
  target: Target,
  given: Case,
  baselinePeriod: string | null = target.baseline_period,
): Verdict {
  const afterDeadline = given.assessmentDate > target.deadline;
  const evidenceFor = (indicator: string | null): Evidence =>
    gatherEvidence(given.observations, {
      indicator: find(given.indicators, indicator, target.id),
      area: given.area,
      baselinePeriod,
      deadline: target.deadline,
      assessmentDate: given.assessmentDate,
    });
  const parts = judgeParts(target, evidenceFor);
  return { ...combine(target, parts), ruleVersion, afterDeadline, parts };
}

function combine(target: Target, [first, ...rest]: readonly Judgement[]): Combined {
  if (first === undefined) return { status: 'not-quantified', reasons: [], remarks: [] };
  const second = target.kind === 'one-of-two' ? rest.pop() : undefined;
  const whole = allOf([first, ...rest]);
  return second === undefined ? whole : oneOf([whole, second]);
}

function judgeParts(
  target: Target,
  evidenceFor: (indicator: string | null) => Evidence,
): Judgement[] {
  const value = (): number => needed(target.value, target.id);
  const each = (rule: (evidence: Evidence) => Judgement): Judgement[] =>
    target.indicators.map((indicator) => rule(evidenceFor(indicator)));
  switch (target.kind) {
    case 'no-number':
      return [];
    case 'at-least':
      return each((evidence) => judgeAtLeast(evidence, value()));
    case 'at-most':
      return each((evidence) => judgeAtMost(evidence, value()));
    case 'halve-since-baseline':
      return each((evidence) => judgeFallByShare(evidence, value()));
    case 'yearly-fall-band':
      return each((evidence) =>
        judgeYearlyFall(evidence, { lower: value(), upper: target.value_max ?? value() }),
      );
    case 'one-of-two':
      return [
        ...each((evidence) => firstBranch(target, evidence)),
        secondBranch(target, evidenceFor),
      ];
  }
}

function firstBranch(target: Target, evidence: Evidence): Judgement {
  const value = needed(target.value, target.id);
  if (target.operator === 'fall-by-share') return judgeFallByShare(evidence, value);
  return target.operator === '<=' ? judgeAtMost(evidence, value) : judgeAtLeast(evidence, value);
}

function secondBranch(
  { id, or_kind, or_indicator, or_value }: Target,
  evidenceFor: (indicator: string | null) => Evidence,
): Judgement {
  const evidence = evidenceFor(or_indicator);
  const value = needed(or_value, id);
  if (or_kind === 'halve-since-baseline') return judgeFallByShare(evidence, value);
  return or_kind === 'at-most' ? judgeAtMost(evidence, value) : judgeAtLeast(evidence, value);
}

function needed(value: number | null, id: string): number {
  if (value === null) throw new Error(`${id} has no value`);
  return value;
}

function find(indicators: readonly Indicator[], id: string | null, target: string): Indicator {
  const found = indicators.find((indicator) => indicator.id === id);
  if (found === undefined) throw new Error(`${target} has no indicator ${id}`);
  return found;
}
