import { describe, expect, test } from 'vitest';
import {
  byVietnamese,
  capitalise,
  formatDate,
  formatList,
  formatNumber,
  formatPeriod,
  formatPlain,
  formatValue,
} from '../../src/words/format.ts';

describe('formatNumber', () => {
  test('formatNumber(1234.5, 1) uses a dot for thousands and a comma for decimals', () => {
    expect(formatNumber(1234.5, 1)).toBe('1.234,5');
  });
  test('formatNumber(2.4, 2) keeps the zero that was published', () => {
    expect(formatNumber(2.4, 2)).toBe('2,40');
  });
});

test('formatPlain(0.5) has just the decimals it needs', () => {
  expect([formatPlain(0.5), formatPlain(80), formatPlain(1)]).toEqual(['0,5', '80', '1']);
});

test('formatValue writes percent against the number and other units after a space', () => {
  expect(formatValue(3.04, '%', 2)).toBe('3,04%');
  expect(formatValue(11572, 'hộ')).toBe('11.572 hộ');
});

test('formatDate writes day, month, year', () => {
  expect(formatDate('2025-12-31')).toBe('31/12/2025');
});

test('formatPeriod knows years, halves, quarters and months', () => {
  expect(['2023', '2023-H1', '2023-H2', '2023-Q3', '2023-06'].map(formatPeriod)).toEqual([
    '2023',
    '6 tháng đầu năm 2023',
    '6 tháng cuối năm 2023',
    'quý 3/2023',
    'tháng 6/2023',
  ]);
});

test('formatList joins none, one, two and many', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(formatList)).toEqual([
    '',
    'a',
    'a và b',
    'a, b và c',
  ]);
});

test('capitalise keeps marks', () => {
  expect(capitalise('đất')).toBe('Đất');
});

test('byVietnamese puts Đ right after D', () => {
  expect(['Em', 'Đỏ', 'Da'].toSorted(byVietnamese)).toEqual(['Da', 'Đỏ', 'Em']);
});
