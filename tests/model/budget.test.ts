import { expect, test } from 'vitest';
import { moneyByYear } from '../../src/model/budget.ts';
import type { BudgetLine } from '../../src/model/budget-line.ts';

const line = (
  stage: BudgetLine['stage'],
  amount: number | null,
  change: Partial<BudgetLine> = {},
): BudgetLine => ({
  year: 2023,
  project: 'p',
  source: 'central',
  capital_type: 'recurrent',
  stage,
  as_of: '2023-12-31',
  amount,
  absence: amount === null ? 'not-published' : null,
  document: 'd',
  place: null,
  note: null,
  ...change,
});

const moneyOf = (lines: readonly BudgetLine[]) => moneyByYear(lines, '2026-06-30');

test('moneyByYear keeps the stages apart and measures disbursement against the last adjusted plan', () => {
  const [year] = moneyOf([
    line('plan', 100),
    line('allocated', 90),
    line('adjusted', 80),
    line('disbursed', 60),
  ]);
  expect(year).toEqual({
    year: 2023,
    stages: { plan: 100, allocated: 90, adjusted: 80, disbursed: 60 },
    basis: 80,
    share: 0.75,
    asOf: '2023-12-31',
    incomplete: false,
  });
});

test('moneyByYear takes the newest of lines that differ only in their date', () => {
  const [year] = moneyOf([
    line('disbursed', 20, { as_of: '2023-06-30' }),
    line('disbursed', 60),
    line('allocated', 80),
  ]);
  expect([year?.stages.disbursed, year?.share]).toEqual([60, 0.75]);
});

test('moneyByYear falls back pocket by pocket: a source without adjustment keeps its allocation', () => {
  const [year] = moneyOf([
    line('allocated', 100),
    line('adjusted', 50),
    line('allocated', 30, { source: 'local' }),
    line('disbursed', 30),
    line('disbursed', 10, { source: 'local' }),
  ]);
  expect([year?.basis, year?.share]).toEqual([80, 0.5]);
});

test('moneyByYear gives no share when an amount is absent, the plan is zero or nothing is disbursed', () => {
  const shares = [
    [line('allocated', 80), line('disbursed', 60), line('disbursed', null, { source: 'local' })],
    [line('allocated', 0), line('disbursed', 0)],
    [line('allocated', 80)],
  ].map((lines) => moneyOf(lines)[0]?.share);
  expect(shares).toEqual([null, null, null]);
});

test('moneyByYear orders years; sums have no binary dust', () => {
  const years = moneyOf([
    line('plan', 0.1, { year: 2024 }),
    line('plan', 0.2, { year: 2024, source: 'local' }),
    line('plan', 1, { year: 2022 }),
  ]);
  expect(years.map(({ year, stages }) => [year, stages.plan])).toEqual([
    [2022, 1],
    [2024, 0.3],
  ]);
});

test('moneyByYear gives no share when a pocket was spent without a plan, or planned and never reported', () => {
  const local = { source: 'local' as const };
  const halves = [
    [line('allocated', 100), line('disbursed', 50), line('disbursed', 40, local)],
    [line('allocated', 100), line('allocated', 100, local), line('disbursed', 50)],
  ].map((lines) => moneyOf(lines)[0]);
  expect(halves.map((year) => [year?.share, year?.incomplete])).toEqual([
    [null, true],
    [null, true],
  ]);
});

test('moneyByYear leaves out what is dated after the assessment', () => {
  const lines = [line('allocated', 80), line('disbursed', 60, { as_of: '2026-07-01' })];
  expect(moneyOf(lines)[0]?.stages.disbursed).toBeNull();
});
