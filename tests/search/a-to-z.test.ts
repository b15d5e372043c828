import { expect, test } from 'vitest';
import { aToZ } from '../../src/search/a-to-z.ts';
import type { SearchRecord } from '../../src/search/record.ts';

const named = (title: string, kind: SearchRecord['kind'] = 'thuat-ngu'): SearchRecord => ({
  url: `/${title}`,
  title,
  content: '',
  kind,
  place: '',
});

test('aToZ(records) groups names by letter in Vietnamese order, Đ after D', () => {
  const groups = aToZ(
    ['Đầu kỳ', 'Dự án', 'Ấp', 'An sinh', '98%', '“Quỹ”'].map((name) => named(name)),
  );
  expect(
    groups.map(({ letter, id, records }) => [letter, id, records.map(({ title }) => title)]),
  ).toEqual([
    ['0–9', 'so', ['98%']],
    ['A', 'a', ['An sinh', 'Ấp']],
    ['D', 'd', ['Dự án']],
    ['Đ', 'dd', ['Đầu kỳ']],
    ['Q', 'q', ['“Quỹ”']],
  ]);
});

test('aToZ(records) lists a clause by its heading and leaves out those without', () => {
  const groups = aToZ([named('Mục II.1: Sinh kế', 'ke-hoach'), named('Mục II.1.a', 'ke-hoach')]);
  expect(groups.map(({ letter }) => letter)).toEqual(['S']);
});
