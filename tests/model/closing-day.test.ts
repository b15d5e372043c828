import { expect, test } from 'vitest';
import { closingDay } from '../../src/model/closing-day.ts';
import { mayBeTet } from '../../src/model/public-holidays.ts';

const tet2025 = [{ from: '2025-01-27', to: '2025-01-31', name: 'Tết', document: 'd' }];

test.each([
  ['a working day stays', '2024-01-31', '2024-01-31', false],
  ['a Saturday becomes Monday', '2026-01-31', '2026-02-02', true],
  ['a Sunday becomes Monday', '2024-03-31', '2024-04-01', true],
  ['a holiday becomes the next working day', '2024-01-01', '2024-01-02', true],
  ['two holidays in a row', '2024-04-30', '2024-05-02', true],
  ['a holiday on a Saturday gives Monday off', '2022-01-01', '2022-01-04', true],
  ['the compensatory day itself is no working day', '2022-01-03', '2022-01-04', true],
  ['two holidays on one weekend give two days off', '2022-04-30', '2022-05-04', true],
  ['a leap day is a day like others', '2024-02-29', '2024-02-29', false],
  ['28 February before a weekend that begins with 1 March', '2025-02-28', '2025-02-28', false],
])('closingDay: %s', (_name, date, day, isMoved) => {
  expect(closingDay(date, [])).toMatchObject({ day, isMoved });
});

test('closingDay(date in days off that a document gives) waits until they and the weekend are over', () => {
  expect(closingDay('2025-01-31', tet2025)).toEqual({
    day: '2025-02-03',
    isMoved: true,
    mayMove: false,
  });
});

test('closingDay(date near Tết without a document on it) says that it may move further', () => {
  expect(closingDay('2025-01-31', [])).toEqual({
    day: '2025-01-31',
    isMoved: false,
    mayMove: true,
  });
  expect(mayBeTet('2025-01-18', [])).toBe(false);
  expect(mayBeTet('2025-02-26', [])).toBe(false);
  expect(mayBeTet('2026-01-31', tet2025)).toBe(true);
});
