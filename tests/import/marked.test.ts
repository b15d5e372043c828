import { describe, expect, test } from 'vitest';
import { csv, figure, figures, headings } from '../../scripts/messy/table.ts';
import {
  type MadeCell,
  type MadeSheet,
  workbookBytes,
} from '../../scripts/messy/workbook-bytes.ts';
import { errorAt, type Finding, noticeAt, questionAt } from '../../src/import/finding.ts';
import { type MarkedSheet, markSheets, rowsToShow, valueAt } from '../../src/import/marked.ts';
import { readUpload, type Upload } from '../../src/import/read-upload.ts';

const upload = (text: string, file = 'tep.csv'): Upload =>
  readUpload(new TextEncoder().encode(text), file);
const book = (...sheets: MadeSheet[]): Upload => readUpload(workbookBytes(sheets), 'tep.xlsx');
const errors = (...places: Partial<Finding>[]): Finding[] =>
  places.map((place) => ({ ...errorAt({ file: 'tep.csv' }, 'number-format', 'sai'), ...place }));
const marksOf = (sheet: MarkedSheet | undefined): [number, (string | null)[]][] =>
  (sheet?.rows ?? []).flatMap(({ row, marks }) =>
    marks.length === 0 ? [] : [[row, marks.map(({ letter }) => letter)]],
  );

describe('markSheets(uploads, findings)', () => {
  const typed = upload(csv(figures));

  test.each<[string, Partial<Finding>, [number, (string | null)[]][]]>([
    ['marks a cell by the letter of its column', { row: 3, column: 'F "Giá trị"' }, [[3, ['F']]]],
    ['marks a row when no column is named', { row: 3 }, [[3, [null]]]],
    ['knows letters beyond Z', { row: 3, column: 'AB "Giá trị"' }, [[3, ['AB']]]],
    ['takes a heading of letters for no column', { row: 3, column: 'GIÁ "x"' }, [[3, [null]]]],
    [
      'marks each row that a finding holds for',
      { row: 2, rows: [2, 4] },
      [
        [2, [null]],
        [4, [null]],
      ],
    ],
    ['marks nothing for what is said of the file', { row: null }, []],
    ['marks nothing in a row that the table does not have', { row: 99 }, []],
    ['leaves out what is said of another file', { file: 'khac.csv', row: 2 }, []],
    ['leaves out what is said of a sheet', { sheet: 'Biểu', row: 2 }, []],
  ])('%s', (_name, place, marks) => {
    expect(marksOf(markSheets([typed], errors(place))[0])).toEqual(marks);
  });

  test('leaves out notices, keeps questions', () => {
    const spot = { file: 'tep.csv', row: 2 };
    const said = [
      noticeAt(spot, 'rows-above', 'chuyện đã làm'),
      questionAt(spot, 'which-decimal', { finding: 'hai cách', answers: [] }),
    ];
    const [sheet] = markSheets([typed], said);
    expect(sheet?.rows.flatMap(({ marks }) => marks.map(({ severity }) => severity))).toEqual([
      'question',
    ]);
  });

  test('keeps every row and cell, the row of the headings and the width of the widest row', () => {
    const text = `Báo cáo;;\n\n${csv([headings, figure('58'), [...figure('59'), '', 'thừa']])}`;
    const [sheet] = markSheets([upload(text)], []);
    expect(sheet).toMatchObject({ file: 'tep.csv', sheet: null, header: 3, width: 11 });
    expect(sheet?.rows.map(({ row }) => row)).toEqual([1, 3, 4, 5]);
    expect(sheet?.rows.at(-1)?.cells.at(-1)).toBe('thừa');
  });

  test('has no row of headings where none is known, and no sheet of a file that cannot be read', () => {
    expect(markSheets([upload('a;b\n1;2\n')], [])[0]?.header).toBe(null);
    expect(markSheets([upload('%PDF-1.7')], [])).toEqual([]);
    expect(markSheets([], [])).toEqual([]);
  });

  test('tells sheets of one workbook apart by name', () => {
    const rows = figures;
    const two = book({ name: 'Một', rows }, { name: 'Hai', rows });
    const said = errors({ file: 'tep.xlsx', sheet: 'Hai', row: 3, column: 'F "Giá trị"' });
    expect(markSheets([two], said).map(marksOf)).toEqual([[], [[3, ['F']]]]);
  });
});

describe('markSheets(a workbook) shows what was read', () => {
  const withValue = (value: MadeCell): MadeCell[] =>
    figure('58').map((cell, index): MadeCell => (index === 5 ? value : cell));
  const shownIn = (value: MadeCell): string | undefined =>
    markSheets([book({ name: 'Biểu', rows: [headings, withValue(value)] })], [])[0]?.rows[1]
      ?.cells[5];

  test.each<[string, MadeCell, string]>([
    ['a number with a comma before its decimals', 2.76, '2,76'],
    ['a whole number', 1234, '1234'],
    ['a percentage as one', { value: 0.031, look: 'percent' }, '3,1%'],
    ['a text as typed', '1.234', '1.234'],
    ['a date as a day', { value: 45_292, look: 'date' }, '2024-01-01'],
  ])('%s', (_name, value, shown) => {
    expect(shownIn(value)).toBe(shown);
  });

  test('what is merged over several rows stands in each of them', () => {
    const rows = [headings, figure('58'), figure('59').map((cell, i) => (i === 3 ? '' : cell))];
    const [sheet] = markSheets([book({ name: 'Biểu', rows, merges: ['D2:D3'] })], []);
    expect(sheet?.rows.map(({ cells }) => cells[3])).toEqual(['Chuẩn', 'chuan-thu', 'chuan-thu']);
  });
});

describe('valueAt(uploads, finding)', () => {
  const uploads = [upload(csv(figures))];

  test.each<[string, Partial<Finding>, string | null]>([
    ['gives the cell', { row: 2, column: 'F "Giá trị"' }, '2.100,0'],
    ['gives nothing behind the end of a row', { row: 2, column: 'Z "Giá trị"' }, ''],
    ['is null without a column', { row: 2 }, null],
    ['is null without a row', { column: 'F "Giá trị"' }, null],
    ['is null where the file has no such row', { row: 99, column: 'F "Giá trị"' }, null],
    ['is null for a file that was not given', { file: 'x.csv', row: 2, column: 'F "a"' }, null],
  ])('%s', (_name, place, value) => {
    const [finding] = errors(place);
    expect(finding && valueAt(uploads, finding)).toBe(value);
  });
});

describe('rowsToShow(sheet, most)', () => {
  const rows = Array.from({ length: 50 }, (_, index) => figure(String(index)));
  const [sheet] = markSheets([upload(csv([headings, ...rows]))], errors({ row: 20 }, { row: 40 }));
  const shown = (most: number): number[] | undefined =>
    sheet && rowsToShow(sheet, most).map(({ row }) => row);

  test('are all rows of a short table', () => {
    expect(shown(51)).toHaveLength(51);
  });

  test('are the headings and the neighbourhood of each mark in a long one, cut at most', () => {
    expect(shown(50)).toEqual([1, 19, 20, 21, 39, 40, 41]);
    expect(shown(3)).toEqual([1, 19, 20]);
  });
});
