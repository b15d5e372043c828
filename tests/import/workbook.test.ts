import { expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { figures } from '../../scripts/messy/table.ts';
import { workbookBytes } from '../../scripts/messy/workbook-bytes.ts';
import { readUpload } from '../../src/import/read-upload.ts';
import { readSharedStrings } from '../../src/import/workbook-strings.ts';
import { dayOfSerial, readStyles } from '../../src/import/workbook-styles.ts';

test('readUpload(a workbook of another writer) reads shared texts, numbers, percentages and dates', async () => {
  const cells = [
    { value: 'Tỷ lệ <hộ> & "nghèo"' },
    { value: 3.05 },
    { value: 0.031, format: '0.00%' },
    { value: new Date(Date.UTC(2024, 1, 29)), type: Date, format: 'dd/mm/yyyy' },
    { value: true, type: Boolean },
  ];
  const buffer = await writeXlsxFile([
    { data: [[{ value: 'Tỷ lệ <hộ> & "nghèo"' }], cells], sheet: 'Biểu' },
  ]).toBuffer();
  const { sheets, findings } = readUpload(new Uint8Array(buffer), 'tep.xlsx');
  expect(findings).toEqual([]);
  expect(sheets[0]?.grid.sheet).toBe('Biểu');
  expect(sheets[0]?.grid.rows.map(({ row }) => row)).toEqual([1, 2]);
  expect(sheets[0]?.grid.rows[1]?.cells).toEqual([
    { text: 'Tỷ lệ <hộ> & "nghèo"', kind: 'text' },
    { text: '3.05', kind: 'number' },
    { text: '0.031', kind: 'percent' },
    { text: '2024-02-29', kind: 'date' },
    { text: 'TRUE', kind: 'text' },
  ]);
});

test('readUpload(workbook) keeps the numbers of rows and columns with gaps between them', () => {
  const bytes = workbookBytes([{ name: 'Biểu', rows: [[], [null, 'a'], [], [null, null, 5]] }]);
  const [sheet] = readUpload(bytes, 'tep.xlsx').sheets;
  expect(sheet?.grid.rows.map(({ row, cells }) => [row, cells.map(({ text }) => text)])).toEqual([
    [2, ['', 'a']],
    [4, ['', '', '5']],
  ]);
});

test('readUpload(workbook) tells hidden rows that hold something, and no others', () => {
  const more = { hiddenRows: [2, 90], hiddenColumns: [0, 40] };
  const { findings } = readUpload(
    workbookBytes([{ name: 'Biểu', rows: figures, ...more }]),
    'tep.xlsx',
  );
  expect(findings.map(({ tag, message }) => [tag, message])).toEqual([
    ['hidden-rows', expect.stringContaining('được đọc: 2;')],
    ['hidden-columns', expect.stringContaining('được đọc: A;')],
  ]);
});

test('readSharedStrings(xml) joins runs, raises raised digits and leaves pronunciations out', () => {
  const xml =
    '<sst><si><t>Hộ </t></si><si><r><t>5</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>2</t></r><r><t> m</t></r></si><si><t>a</t><rPh><t>b</t></rPh></si><si/></sst>';
  expect(readSharedStrings(xml)).toEqual(['Hộ ', '5² m', 'a', '']);
});

test('readStyles(xml) tells dates and percentages by their formats', () => {
  const formats = ['dd/mm/yyyy', '0.0%', '"ngày" 0', '[Red]0.00', 'mmm-yy', '#,##0 "đ"'];
  const own = formats.map(
    (code, i) => `<numFmt numFmtId="${170 + i}" formatCode="${code.replaceAll('"', '&quot;')}"/>`,
  );
  const xfs = [0, 14, 9, 170, 171, 172, 173, 174, 175].map((id) => `<xf numFmtId="${id}"/>`);
  const xml = `<styleSheet><numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${xfs.join('')}</cellXfs></styleSheet>`;
  expect(readStyles(xml)).toEqual([
    ...['number', 'date', 'percent'],
    ...['date', 'percent', 'number', 'number', 'date', 'number'],
  ]);
});

test('dayOfSerial(serial) counts as Excel does, from 1900 and from 1904', () => {
  expect(dayOfSerial(45_291, false)).toBe('2023-12-31');
  expect(dayOfSerial(45_291.75, false)).toBe('2023-12-31');
  expect(dayOfSerial(43_829, true)).toBe('2023-12-31');
  expect(dayOfSerial(60, false)).toBeUndefined();
});

test.each([
  ['dòng 1_x000D_\ndòng 2', 'dòng 1\r\ndòng 2'],
  ['_x005F_x0041_', '_x0041_'],
  ['_x0041__x0042_', 'AB'],
  ['_x41_ _X0041_ x0041', '_x41_ _X0041_ x0041'],
])('readUpload(workbook) reads %j as %j', (written, read) => {
  const bytes = workbookBytes([{ name: 'Biểu', rows: [[written]] }]);
  expect(readUpload(bytes, 'tep.xlsx').sheets[0]?.grid.rows[0]?.cells[0]?.text).toBe(read);
  const shared = `<sst><si><r><t>${written}</t></r><r><t>!</t></r></si></sst>`;
  expect(readSharedStrings(shared)).toEqual([`${read}!`]);
});
