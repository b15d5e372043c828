import type { Change } from '../model/change.ts';
import type { TextTable } from './text-table.ts';

/** A change of a row, with the document that the row itself names. */
export interface RowChange
  extends Pick<Change, 'kind' | 'row' | 'field' | 'old_value' | 'new_value'> {
  proof: string | null;
}

/** Two states of a table; both must have the columns of the key. */
export interface TwoTables {
  before: TextTable;
  after: TextTable;
  key: readonly string[];
}

/** Rows by their key, each with its cells by column. */
type Rows = Map<string, Row>;
type Row = (column: string) => string;

/** Rows added and removed, and the cells that differ in the others; columns of one side alone are left out. */
export function rowChanges({ before, after, key }: TwoTables): RowChange[] {
  const old = rowsByKey(before, key);
  const now = rowsByKey(after, key);
  const common = after.columns.filter((column) => before.columns.includes(column));
  const changed = [...now].flatMap(([name, row]) => {
    const was = old.get(name);
    return was === undefined ? [] : cellChanges(name, [was, row], common);
  });
  const gone = new Map([...old].filter(([name]) => !now.has(name)));
  const come = new Map([...now].filter(([name]) => !old.has(name)));
  const moved = [...sameButDocument(gone, come, key)].flatMap(([from, to]) => {
    const rows = [gone.get(from), come.get(to)] as const;
    gone.delete(from);
    come.delete(to);
    return rows[0] === undefined || rows[1] === undefined
      ? []
      : cellChanges(to, [rows[0], rows[1]], common);
  });
  return [
    ...[...changed, ...moved],
    ...[...come].map(([name, row]) => wholeRow('added', name, [row, after.columns])),
    ...[...gone].map(([name, row]) => wholeRow('removed', name, [row, before.columns])),
  ];
}

function rowsByKey({ columns, rows }: TextTable, key: readonly string[]): Rows {
  const index = new Map(columns.map((column, i) => [column, i]));
  return new Map(
    rows.map((cells): [string, Row] => {
      const cell: Row = (column) => cells[index.get(column) ?? -1] ?? '';
      return [key.map((column) => cell(column) || '-').join('/'), cell];
    }),
  );
}

function cellChanges(
  row: string,
  [was, is]: readonly [Row, Row],
  columns: readonly string[],
): RowChange[] {
  return columns
    .filter((column) => was(column) !== is(column))
    .map((field) => ({
      ...({ kind: 'changed', row, field, proof: proofOf(is) } as const),
      ...{ old_value: was(field) || null, new_value: is(field) || null },
    }));
}

/** The one value that a whole row is told by: the first of these that it has. */
const mainColumns = [
  ...['value', 'amount', 'absence', 'received_on', 'due_on', 'title', 'name', 'term'],
  ...['text', 'quote', 'reason', 'explanation'],
];

function wholeRow(
  kind: 'added' | 'removed',
  row: string,
  [cell, columns]: readonly [Row, readonly string[]],
): RowChange {
  const field = mainColumns.find((column) => columns.includes(column) && cell(column) !== '');
  const value = field === undefined ? null : cell(field);
  const [old_value, new_value] = kind === 'added' ? [null, value] : [value, null];
  return { kind, row, field: field ?? null, old_value, new_value, proof: proofOf(cell) };
}

/** A report is proved by the document that tells of its receipt, not by the one that orders it. */
function proofOf(cell: Row): string | null {
  return cell('received_document') || cell('document') || null;
}

/**
 * Rows whose key differs in the document alone, one on each side: the same figure from another
 * document, as after a correction or when a missing value was published.
 */
function sameButDocument(gone: Rows, come: Rows, key: readonly string[]): Map<string, string> {
  if (!key.includes('document')) return new Map();
  const others = key.filter((column) => column !== 'document');
  const subject = ([, cell]: [string, Row]): string => others.map(cell).join('/');
  const before = Map.groupBy(gone, subject);
  const after = Map.groupBy(come, subject);
  return new Map(
    [...before].flatMap(([name, rows]): [string, string][] => {
      const [from, second] = rows;
      const [to, another] = after.get(name) ?? [];
      if (from === undefined || to === undefined) return [];
      return second === undefined && another === undefined ? [[from[0], to[0]]] : [];
    }),
  );
}
