import { compare, divide, exact, subtract, toNumber } from '../exact.ts';
import { cannotTell, judgement } from './cannot-tell.ts';
import type { Evidence } from './evidence.ts';
import { exactValue, yearsBetween } from './path.ts';
import type { Judgement, Remark } from './status.ts';

/** Edges of the yearly fall, in points a year. */
export interface Band {
  lower: number;
  upper: number;
}

/**
 * "Mỗi năm giảm từ a đến b": judged on the mean yearly fall from the baseline to the deciding figure.
 * Faster than the band is no failure. A rate above 0 but under the lower edge that has not fallen fast
 * enough cannot fall by that much more: nothing can be said. At 0 it is reached.
 */
export function judgeYearlyFall(evidence: Evidence, { lower, upper }: Band): Judgement {
  const { figure, baseline } = evidence;
  const value = exactValue(figure);
  const start = exactValue(baseline);
  const missing = start === null ? [evidence.baselineReason] : [];
  const known = { goal: lower, lowerIsBetter: true };
  if (value === null || figure === null || evidence.reasons.length > 0) {
    return cannotTell(evidence, missing, known);
  }
  if (value.numerator === 0n) return judgement(evidence, { ...known, status: 'met' });
  if (start === null || baseline === null) return cannotTell(evidence, missing, known);
  const mean = divide(subtract(start, value), yearsBetween(baseline.period, figure.period));
  const measured = { ...known, expected: toNumber(mean) };
  const remarks: Remark[] = [];
  if (compare(mean, exact(upper)) > 0) remarks.push('faster-than-band');
  if (mean.numerator < 0n) remarks.push('backwards');
  const share = lower === 0 ? null : toNumber(divide(mean, exact(lower)));
  if (compare(mean, exact(lower)) >= 0) {
    const status = evidence.afterDeadline ? 'met' : 'on-track';
    return judgement(evidence, { ...measured, status, share, remarks });
  }
  const isNearlyNothing = mean.numerator >= 0n && compare(value, exact(lower)) < 0;
  if (isNearlyNothing) return cannotTell(evidence, ['below-band-edge'], measured);
  const status = evidence.afterDeadline ? 'not-met' : 'behind';
  return judgement(evidence, { ...measured, status, share, remarks });
}
