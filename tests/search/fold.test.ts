import { expect, test } from 'vitest';
import { fold, foldedParts, indexOfRun, isBare, tokensOf } from '../../src/search/fold.ts';

test('fold(text) takes off tones, marks, đ and capitals', () => {
  expect(fold('Đạt ĐIỆN Hộ')).toBe('dat dien ho');
  expect(fold('hộ nghèo'.normalize('NFD'))).toBe('ho ngheo');
});

test('tokensOf(text) keeps numbers with their marks and tells where each word stands', () => {
  expect(tokensOf('giảm 0,5 - 1/2, IV.15').map(({ exact }) => exact)).toEqual([
    'giảm',
    '0,5',
    '1/2',
    'iv',
    '15',
  ]);
  expect(tokensOf('à ba')[1]).toEqual({ exact: 'ba', folded: 'ba', start: 2, end: 4 });
});

test('tokensOf(text) finds nothing in marks alone', () => {
  expect(tokensOf('<>()[]*.+?^$\\')).toEqual([]);
});

test('foldedParts(text) takes numbers apart', () => {
  expect(foldedParts('Mục IV.15')).toEqual(['muc', 'iv', '15']);
});

test('isBare(word) is true of a word without marks', () => {
  expect(isBare('dat')).toBe(true);
  expect(isBare('đat')).toBe(false);
});

test('indexOfRun(whole, part) finds a run of words', () => {
  expect(indexOfRun(['a', 'b', 'c'], ['b', 'c'])).toBe(1);
  expect(indexOfRun(['a', 'b', 'c'], ['c', 'b'])).toBe(-1);
  expect(indexOfRun(['a'], [])).toBe(-1);
});
