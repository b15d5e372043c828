import { moneyByYear, newestLines } from '../budget.ts';
import type { BudgetLine } from '../budget-line.ts';
import { divide, exact, toNumber } from '../exact.ts';
import { sumOf } from '../sums.ts';

/** Money disbursed over some years beside what was last set for the same years, pocket by pocket. */
export interface Spending {
  years: number[];
  /** Triệu đồng. */
  disbursed: number;
  /** What was adjusted, else allocated, else planned, of the same pockets; never the first plan once adjusted. */
  basis: number;
  share: number;
  /** Newest date of a disbursed amount. */
  asOf: string | null;
  documents: string[];
}

/** Why there is no share of money. */
export const spendingReasons = {
  'no-amount': 'chưa tìm thấy số tiền nào',
  'not-disbursed': 'chưa tìm thấy số giải ngân',
  incomplete: 'còn thiếu số của một khoản',
} as const;
export type SpendingReason = keyof typeof spendingReasons;

/**
 * What of a project's money was disbursed in the years up to one, both meant. A year with an unknown amount
 * makes the whole unknown: a share of half the pockets would mislead.
 * @param lines those of one project.
 */
export function spendingOf(
  lines: readonly BudgetLine[],
  { lastYear, assessmentDate }: { lastYear: number; assessmentDate: string },
): Spending | SpendingReason {
  const known = lines.filter(({ year, as_of }) => year <= lastYear && as_of <= assessmentDate);
  const years = moneyByYear(known, assessmentDate).filter(
    ({ stages }) => stages.disbursed !== null,
  );
  if (known.length === 0) return 'no-amount';
  if (years.length === 0) return 'not-disbursed';
  const whole = years.flatMap(({ stages, basis, share }) =>
    stages.disbursed === null || basis === null || share === null
      ? []
      : [{ disbursed: stages.disbursed, basis }],
  );
  if (whole.length < years.length) return 'incomplete';
  const disbursed = sumOf(whole.map((year) => year.disbursed));
  const basis = sumOf(whole.map((year) => year.basis));
  const dates = years.flatMap(({ asOf }) => asOf ?? []).sort();
  const own = new Set(years.map(({ year }) => year));
  const used = newestLines(known.filter(({ year }) => own.has(year)));
  return {
    years: [...own],
    disbursed,
    basis,
    share: toNumber(divide(exact(disbursed), exact(basis))),
    asOf: dates.at(-1) ?? null,
    documents: [...new Set(used.flatMap(({ document }) => document ?? []))].sort(),
  };
}
