import { describe, expect, test } from 'vitest';
import type { Status } from '../../src/model/status/status.ts';
import { unitGroupWords, unitsSentence } from '../../src/words/units.ts';

const times = (count: number, status: Status): Status[] => Array(count).fill(status);

describe('unitsSentence', () => {
  test('says so when there is no unit', () => {
    expect(unitsSentence([])).toBe('Địa bàn này không có phường, xã trực thuộc.');
  });
  test('says it once when all stand alike', () => {
    expect(unitsSentence(['met'])).toBe('Cả 1 phường, xã: đạt.');
  });
  test('counts the worst first, thousands with a dot', () => {
    expect(unitsSentence([...times(2000, 'on-track'), 'behind'])).toBe(
      'Trong 2.001 phường, xã: 1 nơi chậm và 2.000 nơi đúng tiến độ.',
    );
  });
});

describe('unitGroupWords', () => {
  test('leads to all names when there are few', () => {
    expect(unitGroupWords(10, { shown: 10, isRanked: true })).toBe('10 nơi:');
  });
  test('calls the first ones the worst only where they are ranked', () => {
    expect(unitGroupWords(1234, { shown: 10, isRanked: true })).toBe('1.234 nơi, xa đích nhất là');
    expect(unitGroupWords(11, { shown: 10, isRanked: false })).toBe('11 nơi, trong đó có');
  });
});
