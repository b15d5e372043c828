import { describe, expect, test } from 'vitest';
import {
  numeralOf,
  plainSigns,
  readNumeral,
  timesHundred,
  withoutPercent,
} from '../../src/import/numeral.ts';

describe('readNumeral(numeral, mark)', () => {
  test.each([
    ['1.234,5', '1234.5', undefined],
    ['1,234.5', undefined, '1234.5'],
    ['1.234', '1234', '1.234'],
    ['1 234,50', '1234.50', undefined],
    ['0.031', undefined, '0.031'],
    ['0,031', '0.031', undefined],
    ['05', '5', '5'],
    ['-0,50', '-0.50', undefined],
    ['-0', '0', '0'],
    ['1.23.456', undefined, undefined],
    ['12.34', undefined, '12.34'],
    ['1.234.567', '1234567', undefined],
    ['61¹', undefined, undefined],
    ['61 hộ', undefined, undefined],
  ])('%s is %s with a comma, %s with a point', (numeral, comma, point) => {
    expect(readNumeral(numeral, 'comma')).toBe(comma);
    expect(readNumeral(numeral, 'point')).toBe(point);
  });
});

test('plainSigns(text) makes blanks, digits and the kinds of minus plain', () => {
  expect(plainSigns('１２３，５')).toBe('123,5');
  expect(plainSigns('1\u00a0234\u202f567')).toBe('1 234 567');
  expect(['-5', '− 5', '–5', '－5'].map(plainSigns)).toEqual(['-5', '-5', '-5', '-5']);
  expect(plainSigns('–')).toBe('–');
});

test('withoutPercent(text) takes the sign off a number alone', () => {
  expect(withoutPercent('3,1 %')).toEqual({ numeral: '3,1', isPercent: true });
  expect(withoutPercent('%')).toEqual({ numeral: '%', isPercent: false });
});

test('timesHundred(numeral) moves the point and keeps every digit', () => {
  expect(['0.031', '3.1', '-0.5', '0.0310', '1', '0'].map(timesHundred)).toEqual([
    '3.1',
    '310',
    '-50',
    '3.10',
    '100',
    '0',
  ]);
});

test('numeralOf(value) has neither dust nor exponent', () => {
  expect([0.1 + 0.2, 3.0499999999999998, 1e-7, 1e21, 1250.5].map(numeralOf)).toEqual([
    '0.3',
    '3.05',
    '0.0000001',
    '1000000000000000000000',
    '1250.5',
  ]);
});
