import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csv } from '../../../scripts/messy/table.ts';
import { checkFiles } from '../../../src/import/check-files.ts';
import { isStopping } from '../../../src/import/finding.ts';
import type { ImportOptions } from '../../../src/import/options.ts';
import { type ImportPlan, planImport } from '../../../src/import/plan-import.ts';
import { readUpload } from '../../../src/import/read-upload.ts';
import { validLocality } from '../../checks/locality-fixture.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const locality = validLocality();
const uploadOf = (rows: readonly (readonly string[])[]) =>
  readUpload(encode(csv(rows)), 'bang.csv');
const planOf = (rows: readonly (readonly string[])[], options: ImportOptions = {}): ImportPlan =>
  planImport({ files: locality, uploads: [uploadOf(rows)], options });
const imported = ({ tables }: ImportPlan): string[] =>
  tables.flatMap(({ changes }) => changes.map(({ cells }) => JSON.stringify(cells))).sort();

const said = ['chuan-thu', 'bao-cao-2023', '15/01/2025'];
const beside = ['Chuẩn', 'Văn bản', 'Ngày công bố'];
const places = ['Tỉnh Thử', 'Thị xã Thử', 'Phường A', 'Phường B'];
const years = ['2019', '2020', '2021', '2022'];

/** Figures by place and year, more than the few households that may not be shown. */
const matrix = fc
  .record({
    rows: fc.subarray(places, { minLength: 1 }),
    columns: fc.subarray(years, { minLength: 1 }),
    values: fc.array(fc.integer({ min: 5, max: 99_999 }), { minLength: 16, maxLength: 16 }),
  })
  .map(({ rows, columns, values }) => ({
    rows,
    columns,
    valueAt: (r: number, c: number) => `${values[r * 4 + c] ?? 0}`,
  }));

describe('a cross table', { timeout: 60_000 }, () => {
  test('of any figures is read as the long one that says the same, either way round', () => {
    fc.assert(
      fc.property(matrix, ({ rows, columns, valueAt }) => {
        const long = rows.flatMap((place, r) =>
          columns.map((year, c) => ['Số hộ nghèo', place, year, 'kết quả', valueAt(r, c), ...said]),
        );
        const expected = planOf([
          ['Chỉ số', 'Địa bàn', 'Kỳ', 'Tính chất', 'Giá trị', ...beside],
          ...long,
        ]);
        const byYear = planOf([
          ['Số hộ nghèo'],
          ['Địa bàn', ...columns.map((year) => `Kết quả năm ${year}`), ...beside],
          ...rows.map((place, r) => [place, ...columns.map((_, c) => valueAt(r, c)), ...said]),
        ]);
        const byPlace = planOf(
          [
            ['Năm', ...rows, ...beside],
            ...columns.map((year, c) => [year, ...rows.map((_, r) => valueAt(r, c)), ...said]),
          ],
          { fills: { indicator: 'so-ho-ngheo', nature: 'result' } },
        );
        expect(byYear.findings.filter(isStopping)).toEqual(expected.findings.filter(isStopping));
        expect(imported(byYear)).toEqual(imported(expected));
        expect(imported(byPlace)).toEqual(imported(expected));
      }),
      { numRuns: 25 },
    );
  });

  test('with words above a column that nobody knows becomes no rows at all', () => {
    const words = fc.constantFrom(
      'Hộ nghèo',
      'So với 2021',
      '2021-2025',
      'TH/KH',
      'Lũy kế 2022',
      'x',
    );
    fc.assert(
      fc.property(words, (word) => {
        const plan = planOf([
          ['Số hộ nghèo'],
          ['Địa bàn', 'Kết quả 2021', word, ...beside],
          ['Phường A', '30', '31', ...said],
        ]);
        expect(imported(plan)).toEqual([]);
        expect(plan.findings.some(isStopping)).toBe(true);
      }),
      { numRuns: 12 },
    );
  });

  test('names the very cell, in what is said and in the marked copy', () => {
    const rows = [
      ['Số hộ nghèo'],
      ['STT', 'Địa bàn', 'Kết quả 2021', 'Kết quả 2022', ...beside],
      ['1', 'Phường A', '30', '3x', ...said],
    ];
    const { report, sheets } = checkFiles(
      { files: locality, uploads: [uploadOf(rows)], options: {} },
      [],
    );
    const [fault] = report.findings.filter(({ severity }) => severity === 'error');
    expect(fault).toMatchObject({ place: 'bang.csv:3 D "Kết quả 2022"', value: '3x' });
    expect(sheets[0]?.rows[2]?.marks.map(({ letter }) => letter)).toEqual(['D']);
  });

  test('with a column both in its rows and above its figures is refused', () => {
    const { findings } = planOf([
      ['Số hộ nghèo'],
      ['Địa bàn', 'Kỳ', 'Kết quả 2021', ...beside],
      ['Phường A', '2021', '30', ...said],
    ]);
    expect(findings.filter(isStopping)).toMatchObject([
      { tag: 'doubled-column', column: 'C "Kết quả 2021"' },
    ]);
  });

  test('of more figures than a long one may have rows is refused', () => {
    const columns = Array.from({ length: 60 }, (_, at) => `Kết quả ${1950 + at}`);
    const rows = Array.from({ length: 900 }, () => [
      'Phường A',
      ...columns.map(() => '30'),
      ...said,
    ]);
    const { findings } = planOf([['Số hộ nghèo'], ['Địa bàn', ...columns, ...beside], ...rows]);
    expect(findings.filter(isStopping).map(({ tag }) => tag)).toEqual(['too-many-rows']);
  });

  test('answers are taken for one sheet or for all', () => {
    const rows = [
      ['Địa bàn', 'Kết quả 2021', ...beside],
      ['Phường A', '30', ...said],
    ];
    for (const key of ['indicator', 'bang.csv:indicator']) {
      expect(imported(planOf(rows, { fills: { [key]: 'so-ho-ngheo' } }))).toHaveLength(1);
    }
    expect(imported(planOf(rows, { fills: { 'khac.csv:indicator': 'so-ho-ngheo' } }))).toEqual([]);
  });
});
