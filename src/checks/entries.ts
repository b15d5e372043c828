import type { Field } from '../model/noun.ts';
import type { Row, Table } from './table.ts';

/** One entry of a cell: the whole cell, or one of the entries of a list. */
export interface Entry {
  row: Row;
  field: Field;
  value: string;
}

/** The well-formed entries of every column that refers to rows of `noun`. */
export function entriesReferringTo(table: Table, noun: string): Entry[] {
  return table.fields
    .filter(({ type }) => type.references === noun)
    .flatMap((field) => table.rows.flatMap((row) => entriesOf(row, field)));
}

function entriesOf(row: Row, field: Field): Entry[] {
  const cell = row.cells[field.name]?.trim() ?? '';
  if (cell === '') return [];
  const { items } = field.type;
  const values = items === undefined ? [cell] : cell.split('|').map((entry) => entry.trim());
  const type = items ?? field.type;
  return values
    .filter((value) => value !== '' && type.read(value) !== undefined)
    .map((value) => ({ row, field, value }));
}
