import { expect, test } from 'vitest';
import { fewOf, insteadOf, nearest } from '../../src/checks/nearest.ts';

test('nearest(word, allowed) finds the word one slip away', () => {
  expect(nearest('phuong-bac', ['phuong-nam', 'phuong-bacs', 'xa-dong'])).toBe('phuong-bacs');
  expect(nearest('valeu', ['place', 'value'])).toBeUndefined();
  expect(nearest('vallue', ['place', 'value'])).toBe('value');
});

test('nearest(short code) guesses nothing', () => {
  expect(nearest('99', ['98', '01'])).toBeUndefined();
});

test('fewOf(items) stops after eight', () => {
  expect(fewOf(['1', '2', '3', '4', '5', '6', '7', '8'])).toBe('1, 2, 3, 4, 5, 6, 7, 8');
  expect(fewOf(['1', '2', '3', '4', '5', '6', '7', '8', '9'])).toBe('1, 2, 3, 4, 5, 6, 7, 8, …');
});

test('insteadOf(word, nothing) says that there is nothing yet', () => {
  expect(insteadOf('01', [])).toBe('danh mục này còn trống');
});
