import { periodEnd, yearPosition } from '../calendar.ts';
import {
  add,
  compare,
  divide,
  exact,
  type Fraction,
  multiply,
  subtract,
  toNumber,
} from '../exact.ts';

/** A straight path from a baseline to a goal. */
export interface Path {
  baseline: Fraction;
  goal: Fraction;
  /** ISO date of the baseline. */
  start: string;
  /** ISO date of the deadline. */
  end: string;
}

/** The value on the path on a day; a baseline dated on the deadline leaves no way to go, so the goal itself. */
export function valueOnPath({ baseline, goal, start, end }: Path, day: string): Fraction {
  const whole = subtract(yearPosition(end), yearPosition(start));
  if (whole.numerator <= 0n) return goal;
  const gone = subtract(yearPosition(day), yearPosition(start));
  return add(baseline, multiply(subtract(goal, baseline), divide(gone, whole)));
}

/** Share of the way from baseline to goal that a value has gone; null when both are equal. */
export function shareOfPath(value: Fraction, baseline: Fraction, goal: Fraction): number | null {
  if (compare(goal, baseline) === 0) return null;
  return toNumber(divide(subtract(value, baseline), subtract(goal, baseline)));
}

/** Years from the end of one period to the end of another. */
export function yearsBetween(from: string, to: string): Fraction {
  return subtract(yearPosition(periodEnd(to)), yearPosition(periodEnd(from)));
}

/** The value of a figure as a fraction; null without a value. */
export function exactValue(figure: { value: number | null } | null): Fraction | null {
  return figure === null || figure.value === null ? null : exact(figure.value);
}
