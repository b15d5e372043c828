import { expect, test } from 'vitest';
import type { Correction } from '../../src/model/correction.ts';
import { recentChanges } from '../../src/model/recent.ts';
import { row } from './status/build.ts';

const correction: Correction = {
  id: 'c1',
  dataset: 'observations',
  row: 'x/town/2022/new/result/doc',
  field: 'value',
  old_value: '61',
  new_value: '58',
  reason: 'Đếm hai lần.',
  corrected_on: '2024-05-20',
  document: 'doc-2',
  place: null,
  note: null,
};

test('recentChanges counts the figures of one document and day together, the newest first', () => {
  const rows = [
    row('2022', 1, { published_on: '2023-01-10', document: 'a' }),
    row('2022', 2, { published_on: '2023-01-10', document: 'a', indicator: 'y' }),
    row('2023', 3, { published_on: '2024-06-01', document: 'b' }),
    row('2024', null, { published_on: '2025-01-01', document: 'c' }),
    row('2024', 4),
  ];
  expect(
    recentChanges(rows, [correction], 5).map(({ date, kind, count }) => [date, kind, count]),
  ).toEqual([
    ['2024-06-01', 'figures', 1],
    ['2024-05-20', 'correction', 1],
    ['2023-01-10', 'figures', 2],
  ]);
});

test('recentChanges stops at the limit', () => {
  expect(
    recentChanges([row('2022', 1, { published_on: '2023-01-10' })], [correction], 1),
  ).toHaveLength(1);
});
