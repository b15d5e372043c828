import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { choicesOf } from '../../src/exports/template/choices.ts';
import { columnLetters } from '../../src/exports/template/sheet.ts';
import { templateOf } from '../../src/exports/template/template.ts';
import { isStopping } from '../../src/import/finding.ts';
import { planImport } from '../../src/import/plan-import.ts';
import { readUpload } from '../../src/import/read-upload.ts';
import { codeOfChoice } from '../../src/model/choice.ts';
import { type RawRow, readRecords, writeTable } from '../../src/model/csv.ts';
import { escapeXml } from '../../src/model/escape.ts';
import { type Field, fieldsOf, fileOf } from '../../src/model/noun.ts';
import { type NounName, nounNames, nouns } from '../../src/model/nouns.ts';
import { validLocality } from '../checks/locality-fixture.ts';
import { localityOf } from '../locality-of.ts';

const files = validLocality();
const locality = localityOf(files);
const sheet = 'xl/worksheets/sheet1.xml';

function rowsOf(name: NounName): RawRow[] {
  const text = new TextDecoder().decode(files.get(`data/${fileOf(nouns[name])}`));
  const [header = [], ...body] = readRecords(text).records;
  return body.map((cells) =>
    Object.fromEntries(header.map((column, i) => [column, cells[i] ?? ''])),
  );
}

/** A cell as a spreadsheet keeps what is typed or chosen in the template. */
function filledCell(field: Field, cell: string, place: string): string {
  if (cell === '') return '';
  const { name } = field.type;
  if (name === 'number' || name === 'integer') return `<c r="${place}"><v>${cell}</v></c>`;
  if (name === 'date') {
    const days = (Date.parse(`${cell}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
    return `<c r="${place}" s="4"><v>${days}</v></c>`;
  }
  const choices = name === 'list' ? [] : (choicesOf(field, locality)?.choices ?? []);
  const chosen = choices.find((choice) => codeOfChoice(choice) === cell) ?? cell;
  return `<c r="${place}" t="inlineStr" s="3"><is><t>${escapeXml(chosen)}</t></is></c>`;
}

/** The template of a noun, filled in as a steward would. */
function filled(name: NounName, rows: readonly RawRow[]): Uint8Array {
  const parts = unzipSync(templateOf(name, locality));
  const made = rows.map((row, index) => {
    const number = index + 2;
    const cells = fieldsOf(nouns[name]).map((field, column) =>
      filledCell(field, row[field.name] ?? '', `${columnLetters(column)}${number}`),
    );
    return `<row r="${number}">${cells.join('')}</row>`;
  });
  const xml = strFromU8(parts[sheet] ?? new Uint8Array());
  parts[sheet] = strToU8(xml.replace('</sheetData>', () => `${made.join('')}</sheetData>`));
  return zipSync(parts);
}

const imported = (bytes: Uint8Array, name: NounName, into = files) =>
  planImport({ files: into, uploads: [readUpload(bytes, `${name}.xlsx`)], options: {} });

describe.each(nounNames())('the template of %s', (name) => {
  test('left blank, has no row to import: neither the examples nor the lists are taken for one', () => {
    const plan = imported(templateOf(name, locality), name);
    expect(plan.findings.filter(isStopping).map(({ tag }) => tag)).toEqual(['no-rows']);
    expect(plan.tables.flatMap(({ changes }) => changes)).toEqual([]);
    expect([...plan.files.keys()]).toEqual([]);
  });

  test('filled with the rows that are there, changes nothing', () => {
    const rows = rowsOf(name);
    const plan = imported(filled(name, rows), name);
    expect(plan.findings.filter(isStopping)).toEqual([]);
    const changes = plan.tables.flatMap(({ changes }) => changes.map(({ status }) => status));
    expect(changes).toEqual(rows.map(() => 'unchanged'));
  });
});

test('the template of figures, filled, brings them into an empty table', () => {
  const empty = new Map(files);
  for (const name of ['observations', 'corrections', 'derivations', 'comments'] as const)
    empty.set(`data/${name}.csv`, strToU8(writeTable(nouns[name], [])));
  const rows = rowsOf('observations');
  const plan = imported(filled('observations', rows), 'observations', empty);
  expect(plan.findings.filter(isStopping)).toEqual([]);
  const written = new TextDecoder().decode(plan.files.get('data/observations.csv'));
  // A spreadsheet keeps numbers, not numerals: `3.00` is 3.
  const kept = rows.map((row) => {
    const value = row['value'] ?? '';
    return { ...row, value: value === '' ? '' : String(Number(value)) };
  });
  expect(written).toBe(writeTable(nouns.observations, kept));
});
