import { describe, expect, test } from 'vitest';
import { originOf, packSums } from '../../src/model/file-sums.ts';

const file = (path: string, sha256: string) => ({ path, sha256, bytes: 1 });
const sums = packSums(
  [file('budget/budget.csv', 'new'), file('terms/terms.csv', 'same'), file('x/x.csv', 'fresh')],
  [
    {
      id: '2024-06-01-1',
      day: '01/06/2024',
      files: [file('terms/terms.csv', 'same'), file('budget/budget.csv', 'old')],
    },
    {
      id: '2025-06-01-1',
      day: '01/06/2025',
      files: [file('terms/terms.csv', 'same'), file('budget/budget.csv', 'new')],
    },
  ],
);

describe('originOf(sum, sums)', () => {
  test('names every release with the bytes, the oldest first', () => {
    expect(originOf('same', sums)).toEqual({
      kind: 'released',
      path: 'terms/terms.csv',
      releases: [
        { id: '2024-06-01-1', day: '01/06/2024' },
        { id: '2025-06-01-1', day: '01/06/2025' },
      ],
      isNewest: true,
    });
  });
  test('knows bytes that the site no longer serves as its newest', () => {
    expect(originOf('old', sums)).toMatchObject({ kind: 'released', isNewest: false });
  });
  test('knows a file of today that no release has', () => {
    expect(originOf('fresh', sums)).toEqual({ kind: 'today', path: 'x/x.csv' });
  });
  test.each(['none', 'constructor', ''])('knows nothing of %j', (sum) => {
    expect(originOf(sum, sums)).toEqual({ kind: 'unknown' });
  });
});
