import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { csv, figures } from '../../scripts/messy/table.ts';
import { workbookBytes } from '../../scripts/messy/workbook-bytes.ts';
import { isStopping } from '../../src/import/finding.ts';
import { limits } from '../../src/import/limits.ts';
import { planImport } from '../../src/import/plan-import.ts';
import { readUpload } from '../../src/import/read-upload.ts';
import { readXml } from '../../src/import/xml.ts';
import { validLocality } from '../checks/locality-fixture.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const tagsOf = (bytes: Uint8Array, file: string): string[] => {
  const uploads = [readUpload(bytes, file)];
  return planImport({ files: validLocality(), uploads, options: {} })
    .findings.filter(isStopping)
    .map(({ tag }) => tag);
};
const lastRow = 1_048_576;
const zip = (parts: Record<string, Uint8Array>): Uint8Array =>
  zipSync(parts, { mtime: '1980-01-01T00:00:00', level: 1 });

/** A workbook whose directory says that its sheet unpacks to a few bytes. */
function lying(): Uint8Array {
  const bytes = workbookBytes([{ name: 'Biểu 1', rows: figures }], {
    more: { 'xl/worksheets/sheet1.xml': new Uint8Array(40_000_000) },
  });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    if (view.getUint32(at + 24, true) === 40_000_000) view.setUint32(at + 24, 1000, true);
  }
  return bytes;
}

describe('a file of no measure is refused, and soon', { timeout: 60_000 }, () => {
  test('100 MB', () => {
    expect(tagsOf(new Uint8Array(100_000_000).fill(0x61), 'to.csv')).toEqual(['file-too-large']);
  });

  test('a zip bomb by its directory', () => {
    const bomb = zip({ 'xl/workbook.xml': new Uint8Array(90_000_000) });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(tagsOf(bomb, 'bom.xlsx')).toEqual(['unpacks-too-large']);
  });

  test('a zip bomb whose directory lies', () => {
    expect(tagsOf(lying(), 'bom.xlsx')).toEqual(['unpacks-too-large']);
  });

  test('thousands of parts', () => {
    const parts = Object.fromEntries(
      Array.from({ length: 2_001 }, (_, index) => [`xl/${index}.xml`, Uint8Array.of(1)]),
    );
    expect(tagsOf(zip(parts), 'nhieu.xlsx')).toEqual(['broken-workbook']);
  });

  test('1,048,576 rows of text', () => {
    expect(tagsOf(encode('a;1\n'.repeat(lastRow)), 'dai.csv')).toEqual(['too-many-rows']);
  });

  test('1,048,576 filled rows of a workbook', () => {
    const rows = '<row><c><v>1</v></c></row>'.repeat(lastRow);
    const sheet = `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
    const bytes = workbookBytes([{ name: 'Biểu 1', rows: [] }], {
      more: { 'xl/worksheets/sheet1.xml': encode(sheet) },
    });
    expect(tagsOf(bytes, 'dai.xlsx')).toEqual(['too-many-rows']);
  });

  test('nothing is read behind the first row too many', () => {
    const row = '<row><c><v>1</v></c></row>';
    const rows = row.repeat(limits.rows + 1);
    const broken = (sheet: string): Uint8Array =>
      workbookBytes([{ name: 'Biểu 1', rows: [] }], {
        more: { 'xl/worksheets/sheet1.xml': encode(`<worksheet><sheetData>${sheet}</no>`) },
      });
    expect(tagsOf(broken(rows), 'dai.xlsx')).toEqual(['too-many-rows']);
    expect(tagsOf(broken(row), 'ngan.xlsx')).toEqual(['broken-workbook']);
    const opened: string[] = [];
    readXml(`<w><a/>${'<b/>'.repeat(9)}</w>`, {
      open: (name) => opened.push(name),
      isDone: () => opened.length > 3,
    });
    expect(opened).toEqual(['w', 'a', 'b', 'b']);
  });

  test('a workbook formatted down to its last row is read', () => {
    const [, sheet = ''] = /<sheetData>(.*)<\/sheetData>/.exec(filledSheet()) ?? [];
    const blanks = Array.from(
      { length: 200_000 },
      (_, i) => `<row r="${lastRow - i}"><c s="1"/></row>`,
    );
    const xml = `<worksheet><sheetData>${sheet}${blanks.join('')}</sheetData></worksheet>`;
    const bytes = workbookBytes([{ name: 'Biểu 1', rows: [] }], {
      more: { 'xl/worksheets/sheet1.xml': encode(xml) },
    });
    expect(tagsOf(bytes, 'day.xlsx')).toEqual([]);
  });

  test('a line of a million columns', () => {
    expect(tagsOf(encode(`${csv(figures)}${';'.repeat(1_000_000)}\n`), 'rong.csv')).toEqual([]);
    expect(tagsOf(encode('a;'.repeat(1_000_000)), 'rong.csv')).toEqual(['row-too-long']);
  });

  test('entities that multiply are left as they stand', () => {
    const xml = `<!DOCTYPE w [<!ENTITY a "${'ha'.repeat(50)}"><!ENTITY b "&a;&a;&a;&a;">]><worksheet><sheetData><row><c t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>`;
    const bytes = workbookBytes([{ name: 'Biểu 1', rows: [] }], {
      more: { 'xl/worksheets/sheet1.xml': encode(xml) },
    });
    const { sheets, findings } = readUpload(bytes, 'cuoi.xlsx');
    expect(JSON.stringify([sheets, findings])).not.toContain('haha');
  });
});

function filledSheet(): string {
  const cells = (row: readonly string[]): string =>
    row.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('');
  return `<sheetData>${figures.map((row) => `<row>${cells(row)}</row>`).join('')}</sheetData>`;
}
