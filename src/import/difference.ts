import { canonicalRow, type RawRow, rawKey } from '../model/csv.ts';
import { type Field, fieldsOf } from '../model/noun.ts';
import { type NounName, nouns } from '../model/nouns.ts';
import type { ImportedRow, ImportedTable } from './reading.ts';

/** One cell that would get another value. */
export interface CellChange {
  column: string;
  before: string;
  after: string;
}

/** Where a row of the result comes from; `null` for one that the locality already had. */
export interface Origin {
  table: ImportedTable;
  row: number;
}

/** What an import does to one row. */
export interface RowChange {
  status: 'new' | 'changed' | 'unchanged' | 'removed';
  key: string;
  /** The row as it would be; as it was, when it is removed. */
  cells: RawRow;
  changes: readonly CellChange[];
  origin: Origin | null;
}

/** A table as it would be: `rows` with their origins, in no order, and what happens to each row told of. */
export interface Difference {
  noun: NounName;
  rows: readonly { cells: RawRow; origin: Origin | null }[];
  changes: readonly RowChange[];
}

/**
 * Puts imported rows over the current ones by key. Columns that a sheet does not have keep their values;
 * with `replace`, rows that no sheet has are removed.
 */
export function differ(
  noun: NounName,
  current: readonly RawRow[],
  { tables, replace }: { tables: readonly ImportedTable[]; replace: boolean },
): Difference {
  const fields = fieldsOf(nouns[noun]);
  const byKey = new Map(current.map((row, index) => [rawKey(nouns[noun], row), index]));
  const gaps = gapsOf(noun, current);
  const results: { cells: RawRow; origin: Origin | null }[] = current.map((cells) => ({
    cells,
    origin: null,
  }));
  const met = new Set<number>();
  const changes: RowChange[] = [];
  for (const table of tables) {
    for (const imported of table.rows) {
      const origin = { table, row: imported.row };
      const found = byKey.get(rawKey(nouns[noun], canonicalRow(fields, imported.cells)));
      const index = found ?? gaps.get(gapKey(noun, imported.cells));
      const isFree = index !== undefined && !met.has(index);
      const before = isFree ? current[index] : undefined;
      const change = changeOf(noun, fields, { before, imported, origin });
      changes.push(change);
      if (isFree) met.add(index);
      if (isFree) results[index] = { cells: change.cells, origin };
      else results.push({ cells: change.cells, origin });
    }
  }
  const removed = replace ? current.flatMap((_, index) => (met.has(index) ? [] : [index])) : [];
  return {
    noun,
    rows: results.filter((_, index) => !removed.includes(index)),
    changes: [...changes, ...removed.map((index) => removedRow(noun, current[index] ?? {}))],
  };
}

function changeOf(
  noun: NounName,
  fields: readonly Field[],
  {
    before,
    imported,
    origin,
  }: { before: RawRow | undefined; imported: ImportedRow; origin: Origin },
): RowChange {
  const typed = canonicalRow(fields, { ...before, ...withoutGap(noun, imported.cells) });
  const changed = fields.filter(
    (field) => !isSame(field, before?.[field.name] ?? '', typed[field.name] ?? ''),
  );
  const names = new Set(changed.map(({ name }) => name));
  const cells = Object.fromEntries(
    fields.map(({ name }) => [
      name,
      (names.has(name) ? typed[name] : (before?.[name] ?? typed[name])) ?? '',
    ]),
  );
  const key = rawKey(nouns[noun], cells);
  if (before === undefined) return { status: 'new', key, cells, changes: [], origin };
  const changes = changed.map(({ name }) => ({
    column: name,
    before: before[name] ?? '',
    after: cells[name] ?? '',
  }));
  return { status: changes.length > 0 ? 'changed' : 'unchanged', key, cells, changes, origin };
}

/** A figure ends the absence that stood in its place, also where the sheet has no column for it. */
function withoutGap(noun: NounName, cells: RawRow): RawRow {
  const isFigure = ['value', 'amount'].some((column) => (cells[column] ?? '') !== '');
  return isFigure && 'absence' in nouns[noun].schema.shape ? { absence: '', ...cells } : cells;
}

function removedRow(noun: NounName, cells: RawRow): RowChange {
  return { status: 'removed', key: rawKey(nouns[noun], cells), cells, changes: [], origin: null };
}

/** `2.4` and `2.40` are one number; the one that stands there stays. */
function isSame({ type }: Field, before: string, after: string): boolean {
  if (before === after) return true;
  if (type.name !== 'number' || before === '' || after === '') return false;
  return type.read(before) !== undefined && type.read(before) === type.read(after);
}

/** Figures that nobody had published: the row that names the gap is the one that a figure fills. */
function gapsOf(noun: NounName, current: readonly RawRow[]): ReadonlyMap<string, number> {
  if (noun !== 'observations') return new Map();
  return new Map(
    current.flatMap((row, index) =>
      row['value'] === '' && row['document'] === '' ? [[gapKey(noun, row), index] as const] : [],
    ),
  );
}

const gapKey = (noun: NounName, cells: RawRow): string =>
  rawKey(nouns[noun], { ...cells, document: '' });
