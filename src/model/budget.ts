import type { BudgetLine, budgetStages } from './budget-line.ts';

export type BudgetStage = keyof typeof budgetStages;

/** Money of one year, each stage on its own; null when no line of that stage is known. */
export interface YearMoney {
  year: number;
  stages: Record<BudgetStage, number | null>;
  /** Last plan: what was adjusted, else allocated, else planned, source by source. */
  basis: number | null;
  /** Disbursed as a share of the last plan; null when either is unknown or incomplete. */
  share: number | null;
  /** Newest date of a disbursed amount; null when none is known. */
  asOf: string | null;
  /** True when an amount is missing, so that a share would mislead: one named as absent, or a pocket without its plan or its disbursement. */
  incomplete: boolean;
}

const stageOrder: readonly BudgetStage[] = ['adjusted', 'allocated', 'plan'];

/**
 * Sums lines by year as they were known at the assessment date. Of several lines that differ only in
 * their date the newest counts; stages are never added to each other.
 */
export function moneyByYear(all: readonly BudgetLine[], assessmentDate: string): YearMoney[] {
  const lines = all.filter(({ as_of }) => as_of <= assessmentDate);
  const years = [...new Set(lines.map(({ year }) => year))].sort((a, b) => a - b);
  return years.map((year) =>
    yearMoney(year, newestLines(lines.filter((line) => line.year === year))),
  );
}

/** Of several lines that differ only in their date the newest. */
export function newestLines(lines: readonly BudgetLine[]): BudgetLine[] {
  const latest = new Map<string, BudgetLine>();
  for (const line of lines) {
    const key = `${line.year}/${pocketOf(line)}/${line.stage}`;
    const rival = latest.get(key);
    if (rival === undefined || line.as_of > rival.as_of) latest.set(key, line);
  }
  return [...latest.values()];
}

/** A pocket of money: one project, source and capital type. */
const pocketOf = ({ project, source, capital_type }: BudgetLine): string =>
  `${project}/${source}/${capital_type}`;

function yearMoney(year: number, lines: readonly BudgetLine[]): YearMoney {
  const total = (stage: BudgetStage): number | null =>
    sum(lines.filter((line) => line.stage === stage));
  const pockets = new Set(lines.map(pocketOf));
  const bases = [...pockets].flatMap((pocket) => {
    const own = lines.filter((line) => pocketOf(line) === pocket);
    const last = stageOrder.flatMap((stage) => own.filter((line) => line.stage === stage))[0];
    return last === undefined ? [] : [last];
  });
  const basis = sum(bases);
  const stages = {
    plan: total('plan'),
    allocated: total('allocated'),
    adjusted: total('adjusted'),
    disbursed: total('disbursed'),
  };
  const incomplete = lines.some(({ amount }) => amount === null) || hasHalfPocket(lines);
  const { disbursed } = stages;
  const share =
    disbursed === null || basis === null || basis === 0 || incomplete ? null : disbursed / basis;
  const asOf = lines
    .flatMap(({ stage, as_of }) => (stage === 'disbursed' ? [as_of] : []))
    .toSorted()
    .at(-1);
  return { year, stages, basis, share, asOf: asOf ?? null, incomplete };
}

/** True when some pocket has a plan but no disbursement beside others that have, or the other way round. */
function hasHalfPocket(lines: readonly BudgetLine[]): boolean {
  const planned = new Set(lines.filter(({ stage }) => stage !== 'disbursed').map(pocketOf));
  const spent = new Set(lines.filter(({ stage }) => stage === 'disbursed').map(pocketOf));
  return spent.size > 0 && planned.symmetricDifference(spent).size > 0;
}

/** Sum of the known amounts, cut to the thousandth of a million; null without any. */
function sum(lines: readonly BudgetLine[]): number | null {
  const amounts = lines.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  if (amounts.length === 0) return null;
  return Number(amounts.reduce((total, amount) => total + amount, 0).toFixed(3));
}
