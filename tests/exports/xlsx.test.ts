import { strFromU8, unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Dataset, datasetOf } from '../../src/exports/dataset.ts';
import { xlsxCellLimit, xlsxRefusal, xlsxRowLimit } from '../../src/exports/download.ts';
import { xlsxFile } from '../../src/exports/xlsx.ts';
import { nouns } from '../../src/model/nouns.ts';

const terms = (term: string): Dataset => datasetOf(nouns.terms, [{ id: 'a', term }]);
const imprint = [
  { name: 'note', heading: 'Lưu ý', words: 'SỐ LIỆU MINH HỌA' },
  { name: 'license', heading: 'Giấy phép', words: 'CC BY 4.0' },
];

describe('xlsxFile(dataset, imprint)', () => {
  const areas = datasetOf(nouns.areas, [
    {
      id: 'xa',
      order: 1,
      name: 'Xã',
      code: '01',
      valid_from: '2025-07-01',
      valid_to: '1899-12-31',
    },
  ]);
  let bytes = new Uint8Array();
  let sheets: Awaited<ReturnType<typeof readExcelFile>> = [];
  const part = (name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

  beforeAll(async () => {
    bytes = new Uint8Array(await xlsxFile(areas, imprint));
    sheets = await readExcelFile(Buffer.from(bytes));
  });

  it('has the rows, the dictionary with Vietnamese headings, and the imprint', () => {
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Dữ liệu', 'Từ điển', 'Nguồn và giấy phép']);
    expect(sheets[0]?.data[0]?.[0]).toBe('id');
    expect(sheets[1]?.data[0]?.slice(0, 3)).toEqual(['Cột', 'Tên', 'Ý nghĩa']);
    expect(sheets[1]?.data.length).toBe(areas.fields.length + 1);
    expect(sheets[2]?.data).toEqual(imprint.map(({ heading, words }) => [heading, words]));
  });

  it('keeps codes text, numbers numbers, dates dates, and writes those before March 1900 as text', () => {
    const [header, row] = sheets[0]?.data ?? [];
    const cell = (name: string): unknown => row?.[header?.indexOf(name) ?? -1];
    expect(cell('code')).toBe('01');
    expect(cell('order')).toBe(1);
    expect(cell('valid_from')).toEqual(new Date('2025-07-01T00:00:00Z'));
    expect(cell('valid_to')).toBe('1899-12-31');
  });

  it('freezes the header of the data', () => {
    expect(part('xl/worksheets/sheet1.xml')).toContain('state="frozen"');
  });

  it('holds a text that looks like a formula as text, in cells of the format text', async () => {
    const files = unzipSync(await xlsxFile(terms('=1+1'), []));
    const xml = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
    expect(xml('xl/sharedStrings.xml')).toContain('>=1+1<');
    expect(xml('xl/worksheets/sheet1.xml')).not.toContain('<f>');
    expect(xml('xl/styles.xml')).toContain('formatCode="@"');
  });

  it('gives the same bytes each time', async () => {
    expect(Buffer.from(await xlsxFile(areas, imprint)).equals(bytes)).toBe(true);
  });
});

describe('xlsxRefusal(dataset)', () => {
  it('takes a cell of 32,767 characters and refuses one more', () => {
    expect(xlsxRefusal(terms('x'.repeat(xlsxCellLimit)))).toBe(null);
    expect(xlsxRefusal(terms('x'.repeat(xlsxCellLimit + 1)))).toBe('cells');
  });

  it('counts what a list takes in its one cell', () => {
    const abbreviations = Array.from({ length: xlsxCellLimit }, () => 'x');
    expect(xlsxRefusal(datasetOf(nouns.terms, [{ id: 'a', abbreviations }]))).toBe('cells');
  });

  it('takes 100,000 rows and refuses one more', () => {
    const { rows, ...dataset } = terms('x');
    const many = (length: number): Dataset['rows'] => Array.from({ length }, () => rows[0] ?? []);
    expect(xlsxRefusal({ ...dataset, rows: many(xlsxRowLimit) })).toBe(null);
    expect(xlsxRefusal({ ...dataset, rows: many(xlsxRowLimit + 1) })).toBe('rows');
  });

  it('is what xlsxFile(dataset, imprint) throws by', async () => {
    await expect(xlsxFile(terms('x'.repeat(40_000)), [])).rejects.toThrow(
      'terms has no XLSX: cells',
    );
  });
});
