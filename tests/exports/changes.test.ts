import { describe, expect, test } from 'vitest';
import { changesBetween, readChanges } from '../../src/exports/changes.ts';
import { csvLines } from '../../src/exports/csv.ts';
import { type Dataset, datasetOf } from '../../src/exports/dataset.ts';
import { readTextTable } from '../../src/exports/text-table.ts';
import type { Change } from '../../src/model/change.ts';
import type { Correction } from '../../src/model/correction.ts';
import type { Noun } from '../../src/model/noun.ts';
import { nouns } from '../../src/model/nouns.ts';

type Row = Readonly<Record<string, unknown>>;

/** What changed when one table goes from some rows to others, as its file would tell it. */
function changed(
  noun: Noun,
  [before, after]: readonly [readonly Row[], readonly Row[]],
  corrections: readonly Correction[] = [],
): Change[] {
  const old = [...csvLines(datasetOf(noun, before))].join('');
  const tables = { names: [noun.name], table: () => readTextTable(old) };
  return read(changesBetween(tables, [datasetOf(noun, after)], corrections));
}

const read = (dataset: Dataset): Change[] => readChanges([...csvLines(dataset)].join(''));

const poor = { indicator: 'so-ho-ngheo', area: 'xa-a', period: '2023', nature: 'result' };
const figure = { ...poor, value: 61, document: 'bao-cao-1' };
const key = 'so-ho-ngheo/xa-a/2023/-/result/';
const correction: Correction = {
  ...{ id: 'dinh-chinh-1', dataset: 'observations', row: `${key}bao-cao-2`, field: 'value' },
  ...{ old_value: '61.0', new_value: '58.0', reason: 'Đếm hai lần.', corrected_on: '2024-05-20' },
  ...{ document: 'dinh-chinh-so', place: null, note: null },
};

describe('changesBetween(before, after, corrections)', () => {
  test('finds nothing between a table and itself, formulas and quotes included', () => {
    const rows = [{ id: 'a', term: '=cmd()', definition: 'dòng 1\n"dòng 2"', note: "'=x" }];
    expect(changed(nouns.terms, [rows, rows])).toEqual([]);
  });

  test('tells a new row by its value and its document', () => {
    expect(changed(nouns.observations, [[], [figure]])).toEqual([
      {
        ...{ dataset: 'observations', kind: 'added', row: `${key}bao-cao-1`, field: 'value' },
        ...{ old_value: null, new_value: '61', reason: null, document: 'bao-cao-1' },
      },
    ]);
  });

  test('tells a new absence by its name, a removed row by what it said', () => {
    const absent = { ...poor, absence: 'not-published' };
    expect(changed(nouns.observations, [[], [absent]])).toMatchObject([
      { kind: 'added', field: 'absence', new_value: 'not-published' },
    ]);
    const terms = [{ id: 'a', term: 'Hộ nghèo' }];
    expect(changed(nouns.terms, [terms, []])).toMatchObject([
      { kind: 'removed', row: 'a', field: 'term', old_value: 'Hộ nghèo', new_value: null },
    ]);
  });

  test('tells each cell that differs, a comma and a formula unharmed', () => {
    const rows = [
      [{ id: 'a', term: '=1+1', note: 'x' }],
      [{ id: 'a', term: '=1+1, hai', note: '' }],
    ];
    expect(changed(nouns.terms, [rows[0] ?? [], rows[1] ?? []])).toMatchObject([
      { kind: 'changed', row: 'a', field: 'note', old_value: 'x', new_value: null },
      { kind: 'changed', row: 'a', field: 'term', old_value: '=1+1', new_value: '=1+1, hai' },
    ]);
  });

  test('sees one figure in two rows that differ in their document alone, with its correction', () => {
    const now = { ...figure, value: 58, document: 'bao-cao-2' };
    const common = { dataset: 'observations', kind: 'changed', row: `${key}bao-cao-2` };
    expect(changed(nouns.observations, [[figure], [now]], [correction])).toMatchObject([
      { ...common, field: 'document', old_value: 'bao-cao-1', reason: null, document: 'bao-cao-2' },
      {
        ...{ ...common, field: 'value', old_value: '61', new_value: '58' },
        ...{ reason: 'Đếm hai lần.', document: 'dinh-chinh-so' },
      },
    ]);
  });

  test('does not give a correction to a value that it did not bring', () => {
    const now = { ...figure, value: 57, document: 'bao-cao-2' };
    const all = changed(nouns.observations, [[figure], [now]], [correction]);
    expect(all.map(({ reason }) => reason)).toEqual([null, null]);
  });

  test('takes a second source for a new row, not for a change', () => {
    const both = [figure, { ...figure, value: 62, document: 'bao-chi' }];
    expect(changed(nouns.observations, [[figure], both])).toMatchObject([
      { kind: 'added', row: `${key}bao-chi` },
    ]);
    expect(changed(nouns.observations, [both, [{ ...figure, document: 'khac' }]])).toHaveLength(3);
  });

  test('names a column and a table that came or went, not each of their cells', () => {
    const narrow = { ...nouns.terms, schema: nouns.terms.schema.pick({ id: true, term: true }) };
    const old = [...csvLines(datasetOf(narrow, [{ id: 'a', term: 'x' }]))].join('');
    const tables = { names: ['terms', 'needs'], table: () => readTextTable(old) };
    const now = [
      datasetOf(nouns.terms, [{ id: 'a', term: 'x', note: 'mới' }]),
      datasetOf(nouns.links, [{ id: 'b' }]),
    ];
    const told = read(changesBetween(tables, now, [])).map(
      ({ dataset, kind, field }) => `${dataset} ${kind} ${field ?? ''}`,
    );
    expect(told[0]).toBe('links dataset-added ');
    expect(told[1]).toBe('needs dataset-removed ');
    expect(told).toContain('terms column-added note');
    expect(told.some((line) => line.includes('changed'))).toBe(false);
  });

  test('compares 150,000 rows in some seconds', () => {
    const columns = datasetOf(nouns.observations, []).fields.map(({ name }) => name);
    const cells = columns.map((name) => new Map(Object.entries(figure)).get(name) ?? null);
    const area = columns.indexOf('area');
    const value = columns.indexOf('value');
    const rows = Array.from({ length: 150_000 }, (_, i) => cells.with(area, `xa-${i}`));
    const now = rows.map((row, i) => (i % 1000 === 0 ? row.with(value, -1) : row));
    const table = { columns, rows: rows.map((row) => row.map((cell) => String(cell ?? ''))) };
    const after = { ...datasetOf(nouns.observations, []), rows: now };
    const start = performance.now();
    const found = changesBetween({ names: ['observations'], table: () => table }, [after], []);
    expect(found.rows).toHaveLength(150);
    expect(performance.now() - start).toBeLessThan(10_000);
  }, 30_000);
});
