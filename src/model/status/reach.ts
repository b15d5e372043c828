import { periodEnd } from '../calendar.ts';
import { compare, exact, type Fraction, multiply, subtract, toNumber } from '../exact.ts';
import { cannotTell, judgement } from './cannot-tell.ts';
import type { Evidence } from './evidence.ts';
import { exactValue, shareOfPath, valueOnPath } from './path.ts';
import type { Judgement, Remark, Status } from './status.ts';

/** Which way is better. */
type Direction = 1 | -1;

/** "Ít nhất X": reached at X or above; before the deadline compared with the straight path to X. */
export function judgeAtLeast(evidence: Evidence, goal: number): Judgement {
  return judgeReach(evidence, exact(goal), 1);
}

/** "Nhiều nhất X": reached at X or below. */
export function judgeAtMost(evidence: Evidence, goal: number): Judgement {
  return judgeReach(evidence, exact(goal), -1);
}

/** "Giảm một phần so với đầu kỳ": the goal is the baseline less that share, so nothing is said without a baseline. */
export function judgeFallByShare(evidence: Evidence, share: number): Judgement {
  const baseline = exactValue(evidence.baseline);
  if (baseline === null) {
    return cannotTell(evidence, [evidence.baselineReason], { lowerIsBetter: true });
  }
  return judgeReach(evidence, multiply(baseline, subtract(exact(1), exact(share))), -1);
}

function judgeReach(evidence: Evidence, goal: Fraction, direction: Direction): Judgement {
  const value = exactValue(evidence.figure);
  const baseline = exactValue(evidence.baseline);
  const needsPath = value === null || !reaches(evidence, { value, goal, direction });
  const missing =
    baseline === null && !evidence.afterDeadline && needsPath ? [evidence.baselineReason] : [];
  const known = { goal: toNumber(goal), lowerIsBetter: direction === -1 };
  if (value === null || evidence.reasons.length + missing.length > 0) {
    return cannotTell(evidence, missing, known);
  }
  const expected = expectedValue(evidence, { baseline, goal, direction });
  return judgement(evidence, {
    ...known,
    status: statusOf(evidence, { value, goal, expected, direction }),
    expected: expected === null ? null : toNumber(expected),
    share: baseline === null ? null : shareOfPath(value, baseline, goal),
    remarks: remarksOf({ value, baseline, goal, direction }),
  });
}

/**
 * True when the deciding figure is at a bound or beyond. A figure printed with "gần", "dưới" or "khoảng"
 * does not reach a bound that it is only equal to, nor does "hơn" or "trên" when lower is better.
 */
function reaches(
  { figure }: Evidence,
  { value, goal: bound, direction }: Pick<Values, 'value' | 'goal' | 'direction'>,
): boolean {
  const difference = compare(value, bound) * direction;
  if (difference !== 0) return difference > 0;
  const word = figure?.qualifier ?? 'exact';
  const short = direction === 1 ? ['nearly', 'below', 'about'] : ['just-over', 'above', 'about'];
  return !short.includes(word);
}

const isAtLeastAsGood = (value: Fraction, other: Fraction, direction: Direction): boolean =>
  compare(value, other) * direction >= 0;

/** A baseline that already meets the goal leaves no way to go: then the goal itself is expected. */
function expectedValue(
  { figure, baseline: row, deadline }: Evidence,
  {
    baseline,
    goal,
    direction,
  }: { baseline: Fraction | null; goal: Fraction; direction: Direction },
): Fraction | null {
  if (baseline === null || row === null || figure === null) return null;
  if (isAtLeastAsGood(baseline, goal, direction)) return goal;
  const path = { baseline, goal, start: periodEnd(row.period), end: deadline };
  return valueOnPath(path, periodEnd(figure.period));
}

interface Values {
  value: Fraction;
  goal: Fraction;
  expected: Fraction | null;
  direction: Direction;
}

function statusOf(evidence: Evidence, { value, goal, expected, direction }: Values): Status {
  if (reaches(evidence, { value, goal, direction })) return 'met';
  if (evidence.afterDeadline) return 'not-met';
  const onPath = expected !== null && reaches(evidence, { value, goal: expected, direction });
  return onPath ? 'on-track' : 'behind';
}

function remarksOf({
  value,
  baseline,
  goal,
  direction,
}: Omit<Values, 'expected'> & { baseline: Fraction | null }): Remark[] {
  const found: Remark[] = [];
  if (compare(value, goal) * direction > 0) found.push('overshoot');
  if (baseline === null) return found;
  if (compare(value, baseline) * direction < 0) found.push('backwards');
  if (isAtLeastAsGood(baseline, goal, direction)) found.push('baseline-meets-goal');
  return found;
}
