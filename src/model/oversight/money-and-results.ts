import type { BudgetLine } from '../budget-line.ts';
import { periodEnd } from '../calendar.ts';
import { compare, exact, subtract, toNumber } from '../exact.ts';
import type { Link } from '../link.ts';
import type { Project } from '../project.ts';
import { isMeasured } from '../target-figures.ts';
import type { Absence } from '../vocabulary.ts';
import type { LedgerRow } from './ledger.ts';
import { makeLedger } from './ledger.ts';
import { type Output, outputOf } from './output.ts';
import { leafProjects } from './project-gaps.ts';
import type { OversightSources } from './sources.ts';
import { type Spending, type SpendingReason, spendingOf } from './spending.ts';

/** How far money and result may part before the site asks to look: 25 percentage points of one axis. */
export const partingMargin = 0.25;

/** Which way money and result part; neither is better. */
export const partings = {
  together: 'gần nhau',
  'money-ahead': 'cần xem: tiền đi trước kết quả',
  'result-ahead': 'cần xem: kết quả đi trước tiền',
} as const;
export type Parting = keyof typeof partings;

/** One sub-project, or project without any, beside one commitment that a link ties to it. */
export interface MoneyAndResult {
  project: Project;
  /** Null when no link ties a commitment to the project. */
  row: LedgerRow | null;
  /** Who tied the two. */
  basis: Link['basis'] | null;
  money: Spending | null;
  moneyReason: SpendingReason | null;
  output: Output | null;
  outputAbsence: Absence | null;
  /** Result less money, in shares; null while one is missing. */
  difference: number | null;
  parting: Parting | null;
}

/** Every sub-project beside each commitment tied to it: what was disbursed, how far it came, whether they part. */
export function moneyAndResults(sources: OversightSources): MoneyAndResult[] {
  const ledger = makeLedger(sources);
  const rows = ledger.rowsOf(ledger.area);
  const lines = Map.groupBy(sources.budget, ({ project }) => project);
  return leafProjects(sources.projects).flatMap((project) => {
    const own = lines.get(project.id) ?? [];
    const tied = rows.flatMap((row) => {
      const tie = row.ties.projects.find((candidate) => candidate.project === project.id);
      return tie === undefined ? [] : [{ row, basis: tie.basis }];
    });
    const pairs = tied.length === 0 ? [{ row: null, basis: null }] : tied;
    return pairs.map((pair) => besideEachOther({ project, ...pair }, own, sources));
  });
}

function besideEachOther(
  given: Pick<MoneyAndResult, 'project' | 'row' | 'basis'>,
  lines: readonly BudgetLine[],
  { site }: OversightSources,
): MoneyAndResult {
  const { row } = given;
  const output = row === null || row.verdict === null ? null : outputOf(row.target, row.verdict);
  const lastYear = lastYearOf(
    output === null ? site.assessment_date : periodEnd(output.figure.period),
  );
  const spending = spendingOf(lines, { lastYear, assessmentDate: site.assessment_date });
  const money = typeof spending === 'string' ? null : spending;
  const isBoth = output !== null && money !== null;
  return {
    ...given,
    money,
    moneyReason: typeof spending === 'string' ? spending : null,
    output,
    outputAbsence: output === null ? absenceOf(row) : null,
    ...(isBoth ? partingOf(money.share, output.share) : { difference: null, parting: null }),
  };
}

/** Which way two shares of one axis part; at the margin itself they are still together. */
export function partingOf(
  moneyShare: number,
  outputShare: number,
): { difference: number; parting: Parting } {
  const difference = subtract(exact(outputShare), exact(Math.min(1, moneyShare)));
  const margin = exact(partingMargin);
  if (compare(difference, margin) > 0) {
    return { difference: toNumber(difference), parting: 'result-ahead' };
  }
  const isBehind = compare(subtract(exact(0), difference), margin) > 0;
  return { difference: toNumber(difference), parting: isBehind ? 'money-ahead' : 'together' };
}

/** The last year that is over on a day: money of a half year is not told apart from that of its year. */
function lastYearOf(isoDate: string): number {
  const year = Number(isoDate.slice(0, 4));
  return isoDate.endsWith('-12-31') ? year : year - 1;
}

function absenceOf(row: LedgerRow | null): Absence {
  if (row === null || !isMeasured(row.target)) return 'not-stated';
  return row.verdict?.reasons.includes('suppressed') ? 'suppressed' : 'not-published';
}
