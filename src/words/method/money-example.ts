import { type BudgetStage, moneyByYear } from '../../model/budget.ts';
import { type BudgetLine, budgetStages } from '../../model/budget-line.ts';
import { formatPlain } from '../format.ts';
import { budgetSentence } from '../money.ts';

/** The year of the examples on money. */
export const exampleYear = 2024;

/** One amount of an invented pocket. */
export const exampleLine = (project: string, stage: BudgetStage, amount: number): BudgetLine => ({
  year: exampleYear,
  project,
  source: 'central',
  capital_type: 'recurrent',
  stage,
  as_of: `${exampleYear}-12-31`,
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
      exampleLine('mot', 'plan', 100),
      exampleLine('mot', 'allocated', 90),
      exampleLine('mot', 'adjusted', 80),
      exampleLine('mot', 'disbursed', 60),
    ],
  },
  {
    name: 'Khoản thứ hai',
    lines: [
      exampleLine('hai', 'plan', 50),
      exampleLine('hai', 'allocated', 40),
      exampleLine('hai', 'disbursed', 30),
    ],
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
    `${exampleYear}-12-31`,
  )[0],
);
