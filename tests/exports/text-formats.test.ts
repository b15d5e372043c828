import { describe, expect, it } from 'vitest';
import { csvLines } from '../../src/exports/csv.ts';
import { datasetOf } from '../../src/exports/dataset.ts';
import { jsonLines } from '../../src/exports/json.ts';
import { readRecords } from '../../src/model/csv.ts';
import { nouns } from '../../src/model/nouns.ts';

const hostile = 'Tên "lạ", <script>\n=cmd() \u202e';
const terms = datasetOf(nouns.terms, [
  { id: 'b', term: hostile, abbreviations: ['x', 'y'], definition: null, clauses: [] },
  { id: 'a', term: '=cmd()', abbreviations: [], definition: '0', clauses: ['i-1'] },
]);

describe('csvLines(dataset)', () => {
  const { records, faults } = readRecords([...csvLines(terms)].join(''));

  it('writes the header, then the rows in the order of their keys', () => {
    expect(faults).toEqual([]);
    expect(records[0]?.slice(0, 4)).toEqual(['id', 'term', 'abbreviations', 'definition']);
    expect(records.slice(1).map(([id]) => id)).toEqual(['a', 'b']);
  });

  it('leaves a missing value empty, parts a list by |, guards a formula', () => {
    expect(records[1]?.slice(1, 4)).toEqual(["'=cmd()", '', '0']);
    expect(records[2]?.slice(1, 4)).toEqual([hostile, 'x|y', '']);
  });
});

describe('jsonLines(dataset)', () => {
  it('writes one object to a row, unguarded', () => {
    const rows: unknown = JSON.parse([...jsonLines(terms)].join(''));
    expect(rows).toMatchObject([
      { id: 'a', term: '=cmd()', abbreviations: [], definition: '0', note: null },
      { id: 'b', term: hostile, abbreviations: ['x', 'y'], definition: null },
    ]);
  });

  it('writes an empty table as an empty array', () => {
    expect(JSON.parse([...jsonLines(datasetOf(nouns.terms, []))].join(''))).toEqual([]);
  });
});
