import { expect, test } from 'vitest';
import { fewOf, insteadOf, nearest } from '../../src/checks/nearest.ts';

test('nearest(word, allowed) finds the word one slip away', () => {
  expect(nearest('phuong-bac', ['phuong-nam', 'phuong-bacs', 'xa-dong'])).toBe('phuong-bacs');
  expect(nearest('valeu', ['place', 'value'])).toBeUndefined();
  expect(nearest('vallue', ['place', 'value'])).toBe('value');
});

test('nearest(word, long list) looks among those that begin or end alike', () => {
  const many = Array.from({ length: 5000 }, (_, index) => `so-ho/don-vi-${index}/2023`);
  expect(nearest('so-ho/don-vi-4321/2033', many)).toBe('so-ho/don-vi-4321/2023');
  expect(nearest('s-ho/don-vi-4321/2023', many)).toBe('so-ho/don-vi-4321/2023');
  expect(nearest('ty-le-ho-ngheo/tinh/2023', many)).toBeUndefined();
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
