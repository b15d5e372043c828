import { expect, test } from 'vitest';
import { isOneSlip, lexiconOf, slipsOf } from '../../src/search/near.ts';

test.each([
  ['ngeo', 'ngheo'],
  ['ngheoo', 'ngheo'],
  ['ngjeo', 'ngeo'],
  ['nhgeo', 'ngheo'],
  ['vay', 'may'],
])('isOneSlip(%s, %s)', (a, b) => {
  expect(isOneSlip(a, b)).toBe(true);
  expect(isOneSlip(b, a)).toBe(true);
});

test.each([
  ['nghèo', 'nghèo'],
  ['ab', 'ba1'],
  ['vay', 'von'],
  ['ngheo', 'ngh'],
])('isOneSlip(%s, %s) is false', (a, b) => {
  expect(isOneSlip(a, b)).toBe(false);
});

test('slipsOf(word, lexicon) gives the most frequent words first and none for short words', () => {
  const lexicon = lexiconOf(['nghèo', 'ngheo', 'nghe', 'hộ']);
  expect(slipsOf('nghe0', lexicon)).toEqual([]);
  expect(slipsOf('ngeo', lexicon)).toEqual(['ngheo']);
  expect(slipsOf('ng', lexicon)).toEqual([]);
});

test('lexiconOf(words) keeps words that differ only in marks together', () => {
  expect(lexiconOf(['đạt', 'đặt', 'hộ']).byFold.get('dat')).toEqual(['đạt', 'đặt']);
});
