import { type Field, fieldsOf, keyOf, type Noun } from '../model/noun.ts';
import { type Cell, toCell } from './cell.ts';

/** A column of a download; `added` when this site computes it beside the columns of `data/`. */
export interface DatasetField extends Field {
  added: boolean;
}

/** The cells of one row, in the order of the fields. */
export type DatasetRow = readonly Cell[];

/** One table as it is downloaded: what every format is written from. */
export interface Dataset {
  /** English plural: the dataset's address and the name of its files. */
  name: string;
  /** Vietnamese name, for readers. */
  title: string;
  description: string;
  /** Columns that together name one row. */
  key: readonly string[];
  fields: readonly DatasetField[];
  /** In the canonical order: by the `order` column where there is one, then by key. */
  rows: readonly DatasetRow[];
}

/** A column that this site adds to a table, with how it comes from the row. */
export interface AddedColumn<Row> extends Field {
  value: (row: Row) => unknown;
}

/** The dataset of a noun's rows. */
export function datasetOf<Row extends Readonly<Record<string, unknown>>>(
  noun: Noun,
  rows: readonly Row[],
  added: readonly AddedColumn<Row>[] = [],
): Dataset {
  const { name, title, description, key } = noun;
  const own = fieldsOf(noun).map((field) => ({ ...field, added: false }));
  const more = added.map(({ value: _, ...field }) => ({ ...field, added: true }));
  return {
    name,
    title,
    description,
    key,
    fields: [...own, ...more],
    rows: inOrder(noun, rows).map((row) => [
      ...own.map((field) => toCell(row[field.name])),
      ...added.map(({ value }) => toCell(value(row))),
    ]),
  };
}

function inOrder<Row extends Readonly<Record<string, unknown>>>(
  noun: Noun,
  rows: readonly Row[],
): Row[] {
  return rows
    .map((row) => ({ row, order: Number(row['order'] ?? 0), key: keyOf(noun, row) }))
    .sort((a, b) => a.order - b.order || (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ row }) => row);
}
