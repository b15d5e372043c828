import { expect, test } from 'vitest';
import { tagsOfRows } from './messages-of.ts';

const tagsOf = (period: string, nature: string, published: string, note = '') =>
  tagsOfRows({
    observations: [
      `so-ho,thi-xa-thu,${period},chuan-thu,${nature},9,,,,,bao-cao-2023,,${published},${note}`,
    ],
  });

test.each([
  ['2024', 'result', '2024-12-30', ['published-too-early']],
  ['2024', 'preliminary', '2024-12-30', ['published-too-early']],
  ['2024', 'result', '2024-12-31', []],
  ['2024-H1', 'result', '2024-07-29', []],
  ['2024-02', 'result', '2024-02-28', ['published-too-early']],
  ['2024', 'estimate', '2024-10-01', []],
  ['2024', 'forecast', '2023-10-01', []],
  ['2024', 'plan', '2023-10-01', []],
  ['2024', 'result', '', []],
])('checkPublication(%s, %s, published on %s) finds %j', (period, nature, published, tags) => {
  expect(tagsOf(period, nature, published)).toEqual(tags);
});

test('checkPublication(early result with a note) warns', () => {
  expect(tagsOf('2024', 'result', '2024-12-20', 'Rà soát chốt ngày 14/12.')).toEqual([
    'published-too-early?',
  ]);
});
