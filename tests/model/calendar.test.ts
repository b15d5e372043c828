import { expect, test } from 'vitest';
import { daysBetween, periodEnd, periodStart, yearPosition } from '../../src/model/calendar.ts';
import { compare, exact, ratio, subtract, toNumber } from '../../src/model/exact.ts';

test('periodStart of years, halves, quarters and months', () => {
  expect(['2023', '2023-H1', '2023-H2', '2023-Q3', '2023-04', '2023-12'].map(periodStart)).toEqual([
    '2023-01-01',
    '2023-01-01',
    '2023-07-01',
    '2023-07-01',
    '2023-04-01',
    '2023-12-01',
  ]);
});

test('periodEnd of years, halves, quarters, months and a leap February', () => {
  expect(
    ['2023', '2023-H1', '2023-H2', '2023-Q3', '2023-04', '2024-02', '2023-02'].map(periodEnd),
  ).toEqual([
    '2023-12-31',
    '2023-06-30',
    '2023-12-31',
    '2023-09-30',
    '2023-04-30',
    '2024-02-29',
    '2023-02-28',
  ]);
});

test('yearPosition: the ends of years are whole years apart, leap years or not', () => {
  const apart = subtract(yearPosition('2024-12-31'), yearPosition('2022-12-31'));
  expect(toNumber(apart)).toBe(2);
  expect(compare(yearPosition('2023-12-31'), exact(2024))).toBe(0);
});

test('yearPosition of 29 February 2024 is day 60 of 366', () => {
  expect(compare(subtract(yearPosition('2024-02-29'), exact(2024)), ratio(60, 366))).toBe(0);
});

test('daysBetween counts over a leap day and backwards', () => {
  expect([
    daysBetween('2024-02-28', '2024-03-01'),
    daysBetween('2024-03-01', '2024-02-28'),
  ]).toEqual([2, -2]);
});

test('exact tells 0.1 + 0.2 from its floating-point shadow', () => {
  expect(compare(subtract(exact(0.3), exact(0.1)), exact(0.2))).toBe(0);
});
