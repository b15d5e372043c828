import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalTable, cellText, readRecords, writeTable } from '../../src/model/csv.ts';
import { links } from '../../src/model/link.ts';
import { needs } from '../../src/model/need.ts';
import { observations } from '../../src/model/observation.ts';
import { terms } from '../../src/model/term.ts';

describe('readRecords', () => {
  test('readRecords(text) takes cells as they stand', () => {
    expect(readRecords('a,b\n01, x \n"1,5","a ""b""\nc"\n')).toEqual({
      records: [
        ['a', 'b'],
        ['01', ' x '],
        ['1,5', 'a "b"\nc'],
      ],
      faults: [],
    });
  });

  test('readRecords(text) keeps blank lines as records', () => {
    expect(readRecords('a\n\n\nb\n').records).toEqual([['a'], [''], [''], ['b']]);
    expect(readRecords('').records).toEqual([]);
    expect(readRecords('\n').records).toEqual([['']]);
  });

  test('readRecords(broken quotes) names the record', () => {
    expect(readRecords('a\n"b\nc\n').faults).toEqual([{ record: 1, kind: 'unclosed' }]);
    expect(readRecords('a\n"b"c\n').faults[0]).toEqual({ record: 1, kind: 'misplaced' });
  });
});

describe('writeTable', () => {
  const need = { name: 'Vay vốn', dimension: 'employment', note: '' };

  test('writeTable(noun with order) writes the schema’s columns, sorted by order as a number', () => {
    const rows = [
      { ...need, id: 'b', order: '10' },
      { ...need, id: 'c', order: '9' },
    ];
    expect(writeTable(needs, rows)).toBe(
      'id,order,name,dimension,note\nc,9,Vay vốn,employment,\nb,10,Vay vốn,employment,\n',
    );
  });

  test('writeTable(noun without order) sorts by key, empty parts as "-"', () => {
    const link = { target_quote: 'q', clause: 'i', quote: 'q', basis: 'plan', note: '' };
    const rows = [
      { ...link, target: 'b', project: '', agency: 'x' },
      { ...link, target: 'a', project: 'p', agency: '' },
      { ...link, target: 'a', project: '', agency: 'y' },
    ];
    const keys = writeTable(links, rows).trim().split('\n').slice(1);
    expect(keys.map((line) => line.slice(0, 5))).toEqual(['a,,y,', 'a,p,,', 'b,,x,']);
  });

  test('writeTable(rows) quotes only what needs it, and leaves numbers as they were typed', () => {
    const row = { indicator: 'x', area: 'y', period: '2023', nature: 'result', value: '2.40' };
    const text = writeTable(observations, [{ ...row, note: 'a, "b"' }]);
    expect(text.split('\n')[1]).toBe('x,y,2023,,result,2.40,,,,,,,,"a, ""b"""');
  });

  test('writeTable(rows) evens out letters’ form, blanks at the ends and list marks', () => {
    const row = { id: 'a', term: ' Ho\u0302\u0323 ', abbreviations: 'B | C' };
    expect(writeTable(terms, [row])).toContain('a,Hộ,B|C,');
  });

  test('readRecords(writeTable(rows)) gives the rows back', () => {
    const cell = fc
      .string({ unit: 'binary' })
      .map((text) => text.replaceAll(/\r\n?/g, '\n').normalize('NFC').trim());
    const record = fc.record({
      id: cell,
      order: fc.constant('1'),
      name: cell,
      dimension: cell,
      note: cell,
    });
    fc.assert(
      fc.property(record, (row) => {
        const { records, faults } = readRecords(writeTable(needs, [row]));
        expect(faults).toEqual([]);
        expect(records[1]).toEqual([row.id, row.order, row.name, row.dimension, row.note]);
      }),
    );
  });
});

describe('canonicalTable', () => {
  const canonical = 'id,order,name,dimension,note\na,1,b,health,\n';

  test('canonicalTable(canonical text) changes nothing', () => {
    expect(canonicalTable(needs, canonical)).toBe(canonical);
  });

  test('canonicalTable(other order of columns, needless quotes, no last newline) puts all in order', () => {
    expect(canonicalTable(needs, 'order,id,"name",note,dimension\n"1",a, b ,,health')).toBe(
      canonical,
    );
  });

  test('canonicalTable(text that would lose a cell) gives up', () => {
    expect(canonicalTable(needs, 'id,order,name,dimension\na,1,b,health\n')).toBeNull();
    expect(canonicalTable(needs, `${canonical}c,2\n`)).toBeNull();
    expect(canonicalTable(needs, `${canonical}"c,2,d,health,\n`)).toBeNull();
  });
});

test('cellText(value) is how a value stands in a cell', () => {
  expect([null, true, false, 2.4, ['a', 'b'], []].map(cellText)).toEqual([
    '',
    'yes',
    'no',
    '2.4',
    'a|b',
    '',
  ]);
});
