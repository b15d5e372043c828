import { describe, expect, test } from 'vitest';
import { csv } from '../../scripts/messy/table.ts';
import { planImport } from '../../src/import/plan-import.ts';
import { readUpload } from '../../src/import/read-upload.ts';
import { validLocality } from '../checks/locality-fixture.ts';

const files = validLocality();
const beside = ['Chuẩn', 'Văn bản', 'Ngày công bố'];
const said = ['chuan-thu', 'bao-cao-2023', '15/01/2025'];

/** What is said of a table of poor households by place, without what is said of every such table. */
function read(...rows: string[][]) {
  const headings = ['STT', 'Địa bàn', 'Kết quả 2022', ...beside];
  const bytes = new TextEncoder().encode(csv([['Số hộ nghèo'], headings, ...rows]));
  const plan = planImport({ files, uploads: [readUpload(bytes, 'bang.csv')], options: {} });
  const tags = [
    'group-row',
    'total-right',
    'total-wrong',
    'unknown-name',
    'neither-value-nor-absence',
  ];
  return {
    told: plan.findings
      .filter(({ tag }) => tags.includes(tag))
      .map(({ tag, row }) => `${tag} ${row}`),
    values: plan.tables.flatMap(({ changes }) => changes.map(({ cells }) => cells['value'])),
  };
}
const a = ['1', 'Phường A', '30', ...said];
const b = ['2', 'Phường B', '28', ...said];
const town = ['3', 'Thị xã Thử', '58', ...said];

describe('a row that heads a group', () => {
  test('is compared with its own members only, inner groups within outer ones', () => {
    expect(
      read(['A', 'Khối một', '116'], ['I', 'Nội thị', '58'], a, b, ['II', 'Chung', '58'], town),
    ).toEqual({
      told: [...[3, 4, 7].flatMap((r) => [`group-row ${r}`, `total-right ${r}`])],
      values: ['30', '28', '58'],
    });
    expect(read(['I', 'Nội thị', '86'], a, ['II', 'Ngoại thị', '28'], b, town).told).toContain(
      'total-wrong 3',
    );
  });

  test('is not right because it equals the sum of the whole table', () => {
    expect(read(['I', 'Nội thị', '58'], a, ['II', 'Ngoại thị', '28'], b).told).toContain(
      'total-wrong 3',
    );
  });

  test('may be numbered in the cell of its name', () => {
    expect(read(['', 'I. Nội thị', '30'], a, ['', 'II - Ngoại thị', ''], b).told).toEqual([
      'group-row 3',
      'total-right 3',
      'group-row 5',
    ]);
  });

  test('is a row of the table when its name is one of the table', () => {
    expect(read(['I', 'Thị xã Thử', '58', ...said], a, b)).toEqual({
      told: [],
      values: ['58', '30', '28'],
    });
  });

  test('is no group without rows beneath it, and no misspelled name is passed over', () => {
    expect(read(a, ['I', 'Phưòng B', '28', ...said]).told).toEqual(['unknown-name 4']);
    expect(read(a, ['2', 'Phưòng B', '28', ...said], town).told).toEqual(['unknown-name 4']);
    expect(read(a, ['2', 'Phưòng B', '', ...said], town).told).toContain('unknown-name 4');
  });

  test('is not what a row is that only lacks its figure', () => {
    expect(read(a, ['2', 'Phường B', ''], town).told).toEqual(['neither-value-nor-absence 4']);
  });

  test('ends with the notes under the table', () => {
    expect(
      read(['I', 'Nội thị', '58'], a, b, ['', 'Ghi chú: số đã làm tròn'], ['', 'Người lập biểu'])
        .told,
    ).toEqual(['group-row 3', 'total-right 3']);
  });
});
