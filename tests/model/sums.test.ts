import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareSum, sumOf } from '../../src/model/sums.ts';

test('sumOf adds decimals without dust', () => {
  expect(sumOf([0.1, 0.2])).toBe(0.3);
  expect(sumOf([])).toBe(0);
});

test('compareSum(whole numbers) explains no residual by rounding', () => {
  expect(compareSum(1_972_767, { terms: [1_057_374, 915_274], decimals: 0 })).toEqual({
    sum: 1_972_648,
    residual: 119,
    isClose: false,
  });
});

test.each([
  [10.04, true],
  [10.05, true],
  [10.06, false],
  [10.02, false],
])(
  'compareSum(%d of two rounded rates) lets each of three numbers be half a digit off',
  (total, isClose) => {
    expect(compareSum(total, { terms: [4.99, 5.05], decimals: 2 }).isClose).toBe(isClose);
  },
);

test('compareSum: sum and residual always make up the total, whatever the order', () => {
  const cents = fc.integer({ min: -1e6, max: 1e6 }).map((value) => value / 100);
  fc.assert(
    fc.property(cents, fc.array(cents, { maxLength: 8 }), (total, terms) => {
      const { sum, residual } = compareSum(total, { terms, decimals: 2 });
      expect(sumOf([sum, residual])).toBe(total);
      expect(sumOf(terms.toReversed())).toBe(sum);
    }),
  );
});
