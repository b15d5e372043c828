import { expect, test } from 'vitest';
import type { YearMoney } from '../../src/model/budget.ts';
import {
  budgetSentence,
  moneyWords,
  projectMoneySentence,
  shareWords,
} from '../../src/words/money.ts';

const year: YearMoney = {
  year: 2025,
  stages: { plan: 1200, allocated: 1100, adjusted: null, disbursed: 550 },
  basis: 1100,
  share: 0.5,
  asOf: '2025-12-31',
  incomplete: false,
};

test('moneyWords: millions below a billion, billions above', () => {
  expect([moneyWords(850), moneyWords(2350), moneyWords(0.5)]).toEqual([
    '850 triệu đồng',
    '2,35 tỷ đồng',
    '0,5 triệu đồng',
  ]);
});

test('shareWords never rounds 99,96% up to 100%', () => {
  expect([0.9996, 1, 0.5, 0.333, 0.29].map(shareWords)).toEqual([
    '99,9%',
    '100%',
    '50%',
    '33,3%',
    '29%',
  ]);
});

test('budgetSentence with all, without a share, without disbursement, without anything', () => {
  expect([
    budgetSentence(year),
    budgetSentence({ ...year, share: null, incomplete: true }),
    budgetSentence({ ...year, stages: { ...year.stages, disbursed: null }, asOf: null }),
    budgetSentence(undefined),
  ]).toEqual([
    'Đến 31/12/2025 đã giải ngân 550 triệu đồng trong 1,1 tỷ đồng của năm 2025, tức 50%.',
    'Đến 31/12/2025 đã giải ngân 550 triệu đồng trong 1,1 tỷ đồng của năm 2025.',
    'Năm 2025 có 1,1 tỷ đồng, chưa có số giải ngân.',
    'Chưa tìm thấy số tiền nào được công bố cho kế hoạch này.',
  ]);
});

test('projectMoneySentence tells when a source is missing', () => {
  expect(projectMoneySentence({ ...year, share: null, incomplete: true })).toBe(
    'Năm 2025: kế hoạch 1,1 tỷ đồng, đã giải ngân 550 triệu đồng, còn thiếu số của một nguồn.',
  );
});
