import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { templateOf } from '../../src/exports/template/template.ts';
import { isStopping } from '../../src/import/finding.ts';
import { planImport } from '../../src/import/plan-import.ts';
import { readUpload } from '../../src/import/read-upload.ts';
import { type RawRow, readRecords, writeTable } from '../../src/model/csv.ts';
import { fileOf } from '../../src/model/noun.ts';
import { type NounName, nounNames, nouns } from '../../src/model/nouns.ts';
import { validLocality } from '../checks/locality-fixture.ts';
import { localityOf } from '../locality-of.ts';
import { filledTemplate } from './fill-template.ts';

const files = validLocality();
const locality = localityOf(files);

function rowsOf(name: NounName): RawRow[] {
  const text = new TextDecoder().decode(files.get(`data/${fileOf(nouns[name])}`));
  const [header = [], ...body] = readRecords(text).records;
  return body.map((cells) =>
    Object.fromEntries(header.map((column, i) => [column, cells[i] ?? ''])),
  );
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
    const plan = imported(filledTemplate(name, rows, locality), name);
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
  const plan = imported(filledTemplate('observations', rows, locality), 'observations', empty);
  expect(plan.findings.filter(isStopping)).toEqual([]);
  const written = new TextDecoder().decode(plan.files.get('data/observations.csv'));
  // A spreadsheet keeps numbers, not numerals: `3.00` is 3.
  const kept = rows.map((row) => {
    const value = row['value'] ?? '';
    return { ...row, value: value === '' ? '' : String(Number(value)) };
  });
  expect(written).toBe(writeTable(nouns.observations, kept));
});
