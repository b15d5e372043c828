import { expect, test } from 'vitest';
import {
  daysToJudge,
  type Household,
  type Limit,
  limitOf,
  limitsOn,
  readIncome,
} from '../../src/model/household-class.ts';

const poor: Limit = {
  group: 'ho-ngheo',
  area_kind: 'thành thị',
  income: 1_100_000,
  deficits: '>=3',
  valid_from: '2022-01-01',
  valid_to: '2025-12-31',
  extended_to: '2026-12-31',
};
const nearPoor: Limit = { ...poor, group: 'ho-can-ngheo', deficits: '<3' };
const lowIncome: Limit = {
  ...poor,
  group: 'lao-dong',
  income: 1_700_000,
  deficits: null,
  valid_from: null,
  valid_to: null,
  extended_to: null,
};
const next: Limit = {
  ...poor,
  income: 1_300_000,
  valid_from: '2027-01-01',
  valid_to: null,
  extended_to: null,
};
const urban = [poor, nearPoor, lowIncome, next];
const limits = [
  ...urban,
  ...urban.map(
    (limit): Limit => ({
      ...limit,
      area_kind: 'nông thôn',
      income: limit.income - 300_000,
    }),
  ),
];
const household: Household = { income: 1_100_000, deficits: 3, areaKind: 'thành thị' };

test.each<[string, Partial<Household>, string, string | undefined]>([
  ['at the limit with three deficits', {}, '2024-06-01', 'ho-ngheo'],
  ['at the limit with two', { deficits: 2 }, '2024-06-01', 'ho-can-ngheo'],
  ['at the limit with none', { deficits: 0 }, '2024-06-01', 'ho-can-ngheo'],
  ['one đồng above it', { income: 1_100_001 }, '2024-06-01', 'lao-dong'],
  ['at the limit of low income', { income: 1_700_000 }, '2024-06-01', 'lao-dong'],
  ['above every limit', { income: 1_700_001 }, '2024-06-01', undefined],
  ['without income', { income: 0 }, '2024-06-01', 'ho-ngheo'],
  ['in the country, above its lower limit', { areaKind: 'nông thôn' }, '2024-06-01', 'lao-dong'],
  ['in the country, at it', { areaKind: 'nông thôn', income: 800_000 }, '2024-06-01', 'ho-ngheo'],
  ['on the first day', {}, '2022-01-01', 'ho-ngheo'],
  ['the day before it, when only the undated limit is left', {}, '2021-12-31', 'lao-dong'],
  ['on the last day of the extension', {}, '2026-12-31', 'ho-ngheo'],
  ['the day after, under the next limit', { income: 1_300_000 }, '2027-01-01', 'ho-ngheo'],
  ['the day before, not yet under it', { income: 1_300_000 }, '2026-12-31', 'lao-dong'],
])('limitOf(a household %s) finds its limit', (_case, change, day, group) => {
  expect(limitOf({ ...household, ...change }, limits, day)?.group).toBe(group);
});

test('limitsOn(no limit in use) is empty', () => {
  expect(limitsOn([poor], 'thành thị', '2021-12-31')).toEqual([]);
  expect(limitsOn([poor], 'nông thôn', '2024-06-01')).toEqual([]);
});

test('daysToJudge(limits, today) is today and each later beginning, once', () => {
  expect(daysToJudge(limits, '2026-11-24')).toEqual(['2026-11-24', '2027-01-01']);
  expect(daysToJudge(limits, '2027-01-01')).toEqual(['2027-01-01']);
});

test.each([
  ['1100000', 1_100_000],
  ['1.100.000', 1_100_000],
  [' 1,100,000 đồng', 1_100_000],
  ['1 100 000đ', 1_100_000],
  ['0', 0],
  ['1,1 triệu', null],
  ['1.100.000,50', null],
  ['1.1', null],
  ['-5', null],
  ['<b>', null],
  ['', null],
])('readIncome(%s) is %s', (typed, income) => {
  expect(readIncome(typed)).toBe(income);
});
