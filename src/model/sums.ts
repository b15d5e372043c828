import { add, compare, exact, negate, ratio, subtract, toNumber } from './exact.ts';
import type { Indicator } from './indicator.ts';

/** Counts and amounts add up over areas; shares, rates and averages do not. */
export function addsUp({ denominator, unit, name }: Indicator): boolean {
  return (
    denominator === null && !/%|phần trăm|\//.test(unit) && !/bình quân|trung bình/i.test(name)
  );
}

/** The exact sum of decimal numbers, as the nearest number. */
export function sumOf(terms: readonly number[]): number {
  return toNumber(exactSum(terms));
}

const exactSum = (terms: readonly number[]) => terms.map(exact).reduce(add, exact(0));

/** A total beside the sum of its terms. */
export interface ComparedSum {
  sum: number;
  /** Total less sum. */
  residual: number;
  /** True when rounding alone can explain the residual. */
  isClose: boolean;
}

/**
 * Compares a total with the sum of its terms, all exactly.
 * @param decimals digits after the point that the numbers are published with; whole numbers are counted,
 * not rounded, so nothing explains a residual of theirs.
 */
export function compareSum(
  total: number,
  { terms, decimals }: { terms: readonly number[]; decimals: number },
): ComparedSum {
  const sum = exactSum(terms);
  const residual = subtract(exact(total), sum);
  const size = residual.numerator < 0n ? negate(residual) : residual;
  const slack = decimals === 0 ? exact(0) : ratio((terms.length + 1) * 5, 10 ** (decimals + 1));
  return {
    sum: toNumber(sum),
    residual: toNumber(residual),
    isClose: compare(size, slack) <= 0,
  };
}
