import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/search/catalogue.ts';
import type { Kind } from '../../src/search/kinds.ts';
import { namedEntries } from '../../src/search/lookup.ts';

const entry = (kind: Kind, title: string): Entry => ({
  key: '',
  url: title,
  title,
  kind,
  place: '',
});
const entries = [
  entry('ke-hoach', 'Mục II'),
  entry('ke-hoach', 'Mục II.3.b: Tiểu dự án 2'),
  entry('ke-hoach', 'Mục IV.15'),
  entry('ke-hoach', 'Mục IV.15, gạch đầu dòng 4'),
  entry('du-an', 'Dự án 3: Sản xuất'),
  entry('du-an', 'Tiểu dự án 3 thuộc Dự án 4: Việc làm'),
  entry('van-ban', '07/2021/NĐ-CP: Chuẩn nghèo'),
  entry('van-ban', '07/2021/TT-BLĐTBXH: Rà soát'),
  entry('van-ban', '90/QĐ-TTg: Chương trình'),
];

const best = (query: string) => {
  const named = [...namedEntries(query, entries)].sort(([, a], [, b]) => b - a);
  return named[0]?.[0];
};

describe('namedEntries(query, entries)', () => {
  test.each([
    ['mục IV.15', 'Mục IV.15'],
    ['iv.15', 'Mục IV.15'],
    ['muc iv 15', 'Mục IV.15'],
    ['mục 15 phần IV', 'Mục IV.15'],
    ['mục iv.15, gạch đầu dòng 4', 'Mục IV.15, gạch đầu dòng 4'],
    ['phần II', 'Mục II'],
    ['muc ii.3.b', 'Mục II.3.b: Tiểu dự án 2'],
    ['TDA 3 DA 4', 'Tiểu dự án 3 thuộc Dự án 4: Việc làm'],
    ['tiêu dự án 3 của dự án 4', 'Tiểu dự án 3 thuộc Dự án 4: Việc làm'],
    ['tiểu dự án 3', 'Tiểu dự án 3 thuộc Dự án 4: Việc làm'],
    ['tiểu dự án 4.3', 'Tiểu dự án 3 thuộc Dự án 4: Việc làm'],
    ['ai chủ trì dự án 3', 'Dự án 3: Sản xuất'],
    ['ND 07-2021', '07/2021/NĐ-CP: Chuẩn nghèo'],
    ['thông tư 7/2021', '07/2021/TT-BLĐTBXH: Rà soát'],
    ['quyet dinh 90', '90/QĐ-TTg: Chương trình'],
  ])('%s names %s', (query, title) => {
    expect(best(query)).toBe(title);
  });

  test.each(['vay vốn', 'dự án 5', 'tiểu dự án 2', '90', 'mục IX', ''])('%s names nothing', (q) => {
    expect(best(q)).toBe(undefined);
  });
});
