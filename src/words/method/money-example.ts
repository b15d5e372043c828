import { type BudgetStage, moneyByYear } from '../../model/budget.ts';
import { type BudgetLine, budgetStages } from '../../model/budget-line.ts';
import { formatPlain } from '../format.ts';
import { budgetSentence } from '../money.ts';

const year = 2024;

const line = (project: string, stage: BudgetStage, amount: number): BudgetLine => ({
  year,
  project,
  source: 'central',
  capital_type: 'recurrent',
  stage,
  as_of: `${year}-12-31`,
  amount,
  absence: null,
  document: null,
  place: null,
  note: null,
});

/** Two invented pockets of money: one was adjusted, the other was not. */
export const example = [
  {
    name: 'Khoản thứ nhất',
    lines: [
      line('mot', 'plan', 100),
      line('mot', 'allocated', 90),
      line('mot', 'adjusted', 80),
      line('mot', 'disbursed', 60),
    ],
  },
  {
    name: 'Khoản thứ hai',
    lines: [line('hai', 'plan', 50), line('hai', 'allocated', 40), line('hai', 'disbursed', 30)],
  },
] as const;

/** The amounts of one pocket, stage by stage; a stage without one stays empty. */
export function amounts(lines: readonly BudgetLine[]): string[] {
  return Object.keys(budgetStages).map((stage) => {
    const amount = lines.find((candidate) => candidate.stage === stage)?.amount ?? null;
    return amount === null ? 'không có' : formatPlain(amount);
  });
}

/** What the page on money says of them. */
export const moneySentence = budgetSentence(
  moneyByYear(
    example.flatMap(({ lines }) => [...lines]),
    `${year}-12-31`,
  )[0],
);
