import { expect, test } from 'vitest';
import { tagsOfRows } from './messages-of.ts';

/** The count of phường A is hidden in the valid locality. */
const total = (value: string, qualifier = '') =>
  `so-ho,phuong-a,2023,,result,${value},,${qualifier},,,bao-cao-2023,,,`;
const rate = (value: string, standard = 'chuan-thu') =>
  `ty-le-ho-ngheo,phuong-a,2023,${standard},result,${value},,,,,bao-cao-2023,,,`;
const tagsOf = (...observations: string[]) => tagsOfRows({ observations });

test('checkHiddenRates(rate and total that only one count fits) gives it away', () => {
  expect(tagsOf(total('1500'), rate('0.20'))).toEqual(['hidden-by-rate']);
  expect(tagsOf(total('1500'), rate('0.07'))).toEqual(['hidden-by-rate']);
  expect(tagsOf(total('1500'), rate('0.60'))).toEqual(['hidden-by-rate']);
});

test('checkHiddenRates(total so large that several counts fit) keeps it hidden', () => {
  expect(tagsOf(total('25000'), rate('0.01'))).toEqual([]);
});

test('checkHiddenRates(rate or total alone, rough, or of another standard) keeps it hidden', () => {
  expect(tagsOf(rate('0.20'))).toEqual([]);
  expect(tagsOf(total('1500'))).toEqual([]);
  expect(tagsOf(total('1500', 'about'), rate('0.20'))).toEqual([]);
  expect(tagsOf(total('1500'), rate('0.20', ''))).toEqual([]);
});
