import { expect, test } from 'vitest';
import { periodRows } from '../../src/model/period-rows.ts';
import { row } from './status/build.ts';

const span = { first: 2022, last: 2026, assessmentDate: '2026-06-30' };

test('periodRows gives every year of the span, absences named', () => {
  const rows = [
    row('2022', 5),
    row('2024', null, { absence: 'suppressed' }),
    row('2026-H1', 3, { nature: 'estimate' }),
  ];
  expect(
    periodRows(rows, span).map(({ period, absence, figures }) => [period, absence, figures.length]),
  ).toEqual([
    ['2022', null, 1],
    ['2023', 'not-published', 0],
    ['2024', 'suppressed', 0],
    ['2025', 'not-published', 0],
    ['2026-H1', null, 1],
    ['2026', 'not-due', 0],
  ]);
});

test('periodRows keeps both of two conflicting figures', () => {
  const rows = [row('2022', 5, { document: 'a' }), row('2022', 6, { document: 'b' })];
  expect(periodRows(rows, { ...span, last: 2022 })[0]?.figures).toHaveLength(2);
});
