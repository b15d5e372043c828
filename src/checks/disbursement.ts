import { type BudgetLine, budgetStages } from '../model/budget-line.ts';
import type { Context } from './context.ts';
import { type Problem, unlessExplained } from './problem.ts';

/** Checks that no more money of one pocket was spent than its last plan gave. */
export function checkDisbursements({ typed }: Context): Problem[] {
  const pockets = Map.groupBy(typed.tables.budget, ({ year, project, source, capital_type }) =>
    [year, project, source, capital_type].join('/'),
  );
  return [...pockets.values()].flatMap((lines) => {
    const basis = lastPlan(lines);
    if (basis === undefined) return [];
    return lines
      .filter(
        ({ stage, amount }) =>
          stage === 'disbursed' && (amount ?? 0) > (basis.amount ?? amount ?? 0),
      )
      .map((line) => {
        const place = { file: 'data/budget.csv', row: typed.rowOf(line), column: 'amount' };
        const finding = `giải ngân ${line.amount} triệu đồng, nhiều hơn ${basis.amount} triệu đồng vốn ${budgetStages[basis.stage]} ở dòng ${typed.rowOf(basis)}`;
        return unlessExplained(place, 'disbursed-above-plan', { finding, note: line.note });
      });
  });
}

/** What was adjusted, else allocated, else planned; the newest of several. */
function lastPlan(lines: readonly BudgetLine[]): BudgetLine | undefined {
  for (const stage of ['adjusted', 'allocated', 'plan']) {
    const [first, ...others] = lines.filter((line) => line.stage === stage);
    if (first !== undefined) return others.reduce(later, first);
  }
  return undefined;
}

const later = (a: BudgetLine, b: BudgetLine): BudgetLine => (b.as_of > a.as_of ? b : a);
