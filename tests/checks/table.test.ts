import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCells } from '../../src/checks/cells.ts';
import { checkLocality } from '../../src/checks/run.ts';
import { readTable } from '../../src/checks/table.ts';
import { typeRows } from '../../src/checks/typed-rows.ts';
import { readRecords } from '../../src/model/csv.ts';
import { needs } from '../../src/model/need.ts';
import { validLocality } from './locality-fixture.ts';

const header = 'id,order,name,dimension,note';

/** Rows of a text of `needs` that were typed, and rows that a problem names. */
function fateOf(text: string): { typed: number[]; named: Set<number>; isUnread: boolean } {
  const { table, problems } = readTable(needs, text);
  if (table === null) return { typed: [], named: new Set(), isUnread: problems.length > 0 };
  const { tables, rowOf } = typeRows(new Map([['needs', table]]));
  const rows = [...problems, ...checkCells(table)].flatMap(({ row }) => row ?? []);
  return { typed: tables.needs.map(rowOf), named: new Set(rows), isUnread: false };
}

/** Every row of the file is either typed or named, never both, never neither. */
function expectNoRowLost(text: string, rowCount: number): void {
  const { typed, named, isUnread } = fateOf(text);
  if (isUnread) return;
  const numbers = Array.from({ length: rowCount }, (_, index) => index + 2);
  expect(new Set([...typed, ...numbers.filter((row) => named.has(row))])).toEqual(new Set(numbers));
  expect(typed.filter((row) => named.has(row))).toEqual([]);
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

const goodRow = fc.tuple(
  fc.stringMatching(/^[a-z0-9]{1,6}$/),
  fc.integer().map(String),
  fc.constantFrom('Vay vốn', 'Học "nghề", xa nhà', 'Nhà\nở'),
  fc.constantFrom('health', 'housing'),
  fc.constantFrom('', 'ghi chú'),
);
const anyRow = fc.array(
  fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '1', 'a', 'health')),
  {
    minLength: 1,
    maxLength: 7,
  },
);

describe('readTable', () => {
  test('readTable(rows of any cells) loses none of them', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(goodRow, anyRow), { maxLength: 8 }), (rows) => {
        const lines = rows.map((cells) => cells.map(quoted).join(','));
        expectNoRowLost(`${[header, ...lines].join('\n')}\n`, rows.length);
      }),
    );
  });

  test('readTable(good rows) types all of them', () => {
    fc.assert(
      fc.property(fc.array(goodRow, { maxLength: 8 }), (rows) => {
        const lines = rows.map((cells) => cells.map(quoted).join(','));
        expect(fateOf(`${[header, ...lines].join('\n')}\n`).typed).toHaveLength(rows.length);
      }),
    );
  });

  test('readTable(any text below the header) loses no record', () => {
    const piece = fc.constantFrom('"', ',', '\n', 'a', '1', 'health', ' ', 'a,1,b,health,\n');
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (body) => {
        const file = `${header}\n${body}`;
        expectNoRowLost(file, readRecords(file).records.length - 1);
      }),
    );
  });

  test('readTable(blank lines and short rows) names each', () => {
    const { typed, named } = fateOf(`${header}\na,1,b,health,\n\nb,2\n,,,,\nc,3,d,health,\n`);
    expect(typed).toEqual([2, 6]);
    expect([...named]).toEqual([3, 4, 5]);
  });
});

test('checkLocality(any bytes in any file) does not fail, and returns nothing that is wrong', () => {
  const files = [...validLocality().keys()];
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.string({ unit: 'binary' }).map((text) => new TextEncoder().encode(text)),
  );
  fc.assert(
    fc.property(fc.constantFrom(...files), bytes, (file, content) => {
      const { problems, locality } = checkLocality(validLocality().set(file, content));
      expect(locality === null).toBe(problems.length > 0);
      expect(problems.every(({ message }) => message.length > 0)).toBe(true);
    }),
    { numRuns: 60 },
  );
}, 30_000);
