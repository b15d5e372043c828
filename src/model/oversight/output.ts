import { divide, exact, subtract, toNumber } from '../exact.ts';
import type { Observation } from '../observation.ts';
import type { Judgement, Reason, Verdict } from '../status/status.ts';
import type { Target } from '../target.ts';

/** How far a commitment has come, beside where the straight path stands at the end of its figure's period. */
export interface Output {
  indicator: string;
  /** From 0 to 1: a step backwards is 0, what is beyond the path is 1. */
  share: number;
  /** `path`: of the way from the baseline to the path, or of the mean fall asked for; `goal`: without a baseline, of the goal itself. */
  measure: 'path' | 'goal';
  figure: Observation;
}

/**
 * The output of a commitment: of several indicators the one that has come least far, so that one never hides
 * another; of a "hoặc" the one that has come farthest. Null as soon as an indicator that must hold has none.
 */
export function outputOf({ kind }: Target, { parts }: Pick<Verdict, 'parts'>): Output | null {
  const outputs = parts.map((part) => outputOfPart(kind, part));
  const known = outputs.filter((output) => output !== null).toSorted((a, b) => a.share - b.share);
  if (kind === 'one-of-two') return known.at(-1) ?? null;
  return known.length < parts.length ? null : (known[0] ?? null);
}

/** Reasons that leave a figure comparable with its goal. */
const harmless: readonly Reason[] = ['no-baseline', 'below-band-edge'];

function outputOfPart(kind: Target['kind'], part: Judgement): Output | null {
  const { figure, status, indicator, reasons } = part;
  if (figure === null || figure.value === null) return null;
  if (reasons.some((reason) => !harmless.includes(reason))) return null;
  const made = (share: number | null, measure: Output['measure']): Output | null =>
    share === null ? null : { indicator, share: Math.min(1, Math.max(0, share)), measure, figure };
  if (status === 'met') return made(1, 'path');
  if (kind === 'yearly-fall-band') return made(part.share, 'path');
  if (part.baseline === null) return made(shareOfGoal(part, figure.value), 'goal');
  return made(shareToPath(part, figure.value), 'path');
}

/** Without a baseline only what should grow can be measured, from nothing. */
function shareOfGoal({ goal, lowerIsBetter }: Judgement, value: number): number | null {
  if (goal === null || goal <= 0 || lowerIsBetter) return null;
  return toNumber(divide(exact(value), exact(goal)));
}

function shareToPath({ goal, expected, baseline }: Judgement, value: number): number | null {
  const aim = expected ?? goal;
  if (aim === null || baseline === null || baseline.value === null) return null;
  const way = subtract(exact(aim), exact(baseline.value));
  if (way.numerator === 0n) return null;
  return toNumber(divide(subtract(exact(value), exact(baseline.value)), way));
}
