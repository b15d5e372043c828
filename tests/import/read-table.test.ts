import { describe, expect, test } from 'vitest';
import { csv, figure, headings, type TypedTable } from '../../scripts/messy/table.ts';
import type { Finding } from '../../src/import/finding.ts';
import { type ImportPlan, planImport } from '../../src/import/plan-import.ts';
import { readUpload } from '../../src/import/read-upload.ts';
import type { RawRow } from '../../src/model/csv.ts';
import type { NounName } from '../../src/model/nouns.ts';
import { validLocality } from '../checks/locality-fixture.ts';

function planOf(name: NounName, table: TypedTable): ImportPlan {
  const uploads = [readUpload(new TextEncoder().encode(csv(table)), `${name}.csv`)];
  return planImport({ files: validLocality(), uploads, options: {} });
}

const rowsOf = ({ tables }: ImportPlan): RawRow[] =>
  tables.flatMap(({ changes }) => changes.map(({ cells }) => cells));
const said = ({ findings }: ImportPlan, tag: Finding['tag']): (number | null)[] =>
  findings.filter((finding) => finding.tag === tag).map(({ row }) => row);

describe('a row called like a total', () => {
  const terms = ['Mã', 'Thuật ngữ', 'Định nghĩa'];
  const areas = ['Mã', 'Thứ tự', 'Tên', 'Cấp'];

  test.each<[string, NounName, TypedTable, number]>([
    ['is a row when that is its id', 'terms', [terms, ['tong-so', 'Mọi hộ', '']], 1],
    [
      'is a row when that is its name, id and all',
      'terms',
      [
        ['Thuật ngữ', 'Mã'],
        ['Tổng số', 'tong'],
      ],
      1,
    ],
    [
      'is a total when it has no id',
      'terms',
      [terms, ['hn', 'Hộ', ''], ['', 'Tổng cộng', '9 mục']],
      1,
    ],
    [
      'is a total when that is no id',
      'areas',
      [areas, ['x', '7', 'X', 'xã'], ['Tổng', '7', '1 xã', 'xã']],
      1,
    ],
  ])('%s', (_title, name, table, rows) => {
    expect(rowsOf(planOf(name, table))).toHaveLength(rows);
  });

  test('is a total in a column of names that has no such name, whatever else it holds', () => {
    const plan = planOf('observations', [
      headings,
      figure('58'),
      figure('58', { indicator: 'Tổng số' }),
    ]);
    expect(rowsOf(plan)).toHaveLength(1);
    expect(said(plan, 'total-right')).toEqual([3]);
  });

  test('is never left out without a word', () => {
    const plan = planOf('terms', [terms, ['hn', 'Hộ', ''], ['', 'Tổng cộng', '9 mục']]);
    expect(said(plan, 'row-ignored')).toEqual([3]);
  });
});

describe('a cell of several', () => {
  const areas = ['Mã', 'Thứ tự', 'Tên', 'Cấp', 'Nay thuộc'];
  const successors = (cell: string): string | undefined =>
    rowsOf(planOf('areas', [areas, ['xa-x', '9', 'Xã X', 'xã', cell]]))[0]?.['successors'];

  test.each([
    ['phuong-moi – Phường Mới|phuong-a – Phường A', 'phuong-moi|phuong-a'],
    ['phuong-moi – Phường Mới', 'phuong-moi'],
    ['Phường Mới; Phường A', 'phuong-moi|phuong-a'],
    ['phuong-moi|phuong-a – Phường A', 'phuong-moi|phuong-a'],
    ['phuong-moi – Phường Mới\nPhường A', 'phuong-moi|phuong-a'],
    ['–', ''],
  ])('%j is %j', (cell, kept) => {
    expect(successors(cell)).toBe(kept);
  });

  test.each([
    ['HN – hộ nghèo|HCN', 'HN – hộ nghèo|HCN'],
    ['…', '…'],
    ['-', ''],
  ])('of words: %j is %j', (cell, kept) => {
    const plan = planOf('terms', [
      ['Mã', 'Thuật ngữ', 'Viết tắt, cách gọi khác'],
      ['hn', 'Hộ', cell],
    ]);
    expect(rowsOf(plan)[0]?.['abbreviations']).toBe(kept);
  });
});
