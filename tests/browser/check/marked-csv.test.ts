import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csv, figure, figures, headings } from '../../../scripts/messy/table.ts';
import { markedCsv } from '../../../src/browser/check/marked-csv.ts';
import { errorAt, isStopping } from '../../../src/import/finding.ts';
import { type MarkedSheet, markSheets } from '../../../src/import/marked.ts';
import { type ImportPlan, planImport } from '../../../src/import/plan-import.ts';
import { readUpload } from '../../../src/import/read-upload.ts';
import { validLocality } from '../../checks/locality-fixture.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const cellsOf = (text: string): string[][] =>
  Papa.parse<string[]>(text.slice(1), { delimiter: ',', newline: '\r\n', skipEmptyLines: true })
    .data;

function sheetOf(cells: readonly string[], message = ''): MarkedSheet {
  const finding = errorAt({ file: 'a.csv', row: 2, column: 'A "x"' }, 'number-format', message);
  const marks = message === '' ? [] : [{ letter: 'A', severity: finding.severity, finding }];
  const rows = [
    { row: 1, cells: ['x'], marks: [] },
    { row: 2, cells, marks },
  ];
  return { file: 'a.csv', sheet: null, width: Math.max(cells.length, 1), header: 1, rows };
}

describe('markedCsv(sheet)', () => {
  test('begins with a byte order mark, ends lines for Excel, and adds one column of faults', () => {
    expect(markedCsv(sheetOf(['0', 'b'], 'cần một số'))).toBe(
      '\uFEFFx,,Lỗi\r\n0,b,dòng 2 cột A [number-format] cần một số\r\n',
    );
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ["+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"],
    ['-2+3', "'-2+3"],
    ['-x()', "'-x()"],
    ['＝1+1', "'＝1+1"],
    ["'=1", "''=1"],
    ['\t=1', "'\t=1"],
    ['-5', '-5'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['một\nhai', 'một\nhai'],
    ['a"b,c', 'a"b,c'],
    ['x'.repeat(40_000), 'x'.repeat(40_000)],
  ])('keeps %j as one cell that runs nothing', (cell, kept) => {
    expect(cellsOf(markedCsv(sheetOf([cell])))[1]).toEqual([kept, '']);
  });

  test('says a fault on one line, and what a cell smuggles into it runs nothing', () => {
    const text = markedCsv(sheetOf(['a'], '"=1\r\n=HYPERLINK(""x"")" sai'));
    expect(cellsOf(text)).toHaveLength(2);
    expect(cellsOf(text)[1]?.[1]).toBe('dòng 2 cột A [number-format] "=1 =HYPERLINK(""x"")" sai');
  });

  test('puts faults of the headings behind the heading of the column', () => {
    const [, row] = sheetOf(['x'], 'lạ').rows;
    const sheet = { ...sheetOf([]), header: 2, rows: row === undefined ? [] : [row] };
    expect(cellsOf(markedCsv(sheet))).toEqual([['x', 'Lỗi; dòng 2 cột A [number-format] lạ']]);
  });
});

describe('a marked copy can be mended and imported', () => {
  const plan = (text: string): ImportPlan =>
    planImport({
      files: validLocality(),
      uploads: [readUpload(encode(text), 'a.csv')],
      options: {},
    });
  const copyOf = (text: string): string => {
    const [sheet] = markSheets([readUpload(encode(text), 'a.csv')], plan(text).findings);
    return sheet === undefined ? '' : markedCsv(sheet);
  };
  const tags = ({ findings }: ImportPlan): string[] => findings.map(({ tag }) => tag);
  const rows = ({ tables }: ImportPlan): unknown =>
    tables.flatMap(({ changes }) => changes.map(({ cells }) => cells));

  test('its own column is no part of the table, whatever it says of the headings', () => {
    const text = csv([
      [...headings, 'Thôn'],
      [...figure('sáu'), 'x'],
    ]);
    const copy = copyOf(text);
    expect(copy).toMatch(/Lỗi; dòng 1 cột J \[unknown-column\]/);
    const mended = plan(copy.replace('Thôn', '').replace(',x,', ',,').replace('sáu', '58'));
    expect(tags(mended)).toContain('heading-ignored');
    expect(mended.findings.filter(isStopping)).toEqual([]);
  });

  test('a formula that was refused is refused again', () => {
    const text = csv([
      [...headings, 'Ghi chú'],
      [...figure('58'), '=1+1'],
    ]);
    expect(tags(plan(text))).toContain('formula-in-cell');
    expect(copyOf(text)).toContain("'=1+1");
    expect(tags(plan(copyOf(text)))).toContain('formula-in-cell');
  });

  test('a failed formula that was refused is refused again', () => {
    const text = csv([
      [...headings, 'Ghi chú'],
      [...figure('58'), '#REF!'],
    ]);
    expect(tags(plan(text))).toContain('formula-failed');
    expect(tags(plan(copyOf(text)))).toContain('formula-failed');
  });

  test('a table without faults comes back as it was', () => {
    const text = csv(figures);
    expect(rows(plan(copyOf(text)))).toEqual(rows(plan(text)));
  });
});
