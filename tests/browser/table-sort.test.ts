import { describe, expect, test } from 'vitest';
import { compareKeys, sortKey, tsv } from '../../src/browser/table-sort.ts';

describe('sortKey(text, isNumber)', () => {
  test.each([
    ['1.234,5%', 1234.5],
    ['khoảng 0,9', 0.9],
    ['2.000 nơi', 2000],
    ['-3', -3],
    ['−3,5', -3.5],
    ['0', 0],
    ['–', null],
    [' ', null],
    ['thiếu số', null],
  ])('reads the number %j as %j', (text, key) => {
    expect(sortKey(text, true)).toBe(key);
  });
  test('turns a day round, and leaves words as they are', () => {
    expect([sortKey('31/12/2024 (giả định)', false), sortKey(' Xã Gò ', false)]).toEqual([
      '2024-12-31 (giả định)',
      'Xã Gò',
    ]);
  });
});

describe('compareKeys', () => {
  const sorted = (keys: readonly (string | number | null)[], direction: 1 | -1) =>
    keys.toSorted((a, b) => compareKeys(a, b, direction));
  test('puts absences last, up and down', () => {
    expect(sorted([null, 2, 10], 1)).toEqual([2, 10, null]);
    expect(sorted([null, 2, 10], -1)).toEqual([10, 2, null]);
  });
  test('sorts by the Vietnamese alphabet, numbers inside words by their size', () => {
    expect(sorted(['Đa', 'Dung', 'Quý 10', 'Quý 9', 'An'], 1)).toEqual([
      'An',
      'Dung',
      'Đa',
      'Quý 9',
      'Quý 10',
    ]);
  });
  test('holds equal keys equal, so that a stable sort keeps their order', () => {
    expect([compareKeys('a', 'a', -1), compareKeys(1, 1, -1), compareKeys(null, null, 1)]).toEqual([
      -0, -0, 0,
    ]);
  });
});

test('tsv keeps one row to a line whatever a cell holds, and guards each cell', () => {
  expect(
    tsv([['a\tb', 'c\nd'], ['=1']], (cell) => (cell.startsWith('=') ? `'${cell}` : cell)),
  ).toBe("a b\tc d\n'=1");
});
