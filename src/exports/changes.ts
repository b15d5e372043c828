import { type Change, changes } from '../model/change.ts';
import type { Correction } from '../model/correction.ts';
import { type CauseOf, causeFinder } from './change-cause.ts';
import { type Dataset, datasetOf } from './dataset.ts';
import { type RowChange, rowChanges } from './row-changes.ts';
import { readTextTable, type TextTable, textTable } from './text-table.ts';

/** The tables of the release before. */
export interface TablesBefore {
  names: readonly string[];
  /** Reads one table, so that only one is held at a time. */
  table: (name: string) => TextTable;
}

/**
 * Every value that differs between the datasets of today and those of the release before.
 * Time and memory grow with the rows of the larger of two tables.
 */
export function changesBetween(
  before: TablesBefore,
  after: readonly Dataset[],
  corrections: readonly Correction[],
): Dataset {
  const causeOf = causeFinder(corrections);
  const now = new Set(after.map(({ name }) => name));
  const gone = before.names.filter((name) => !now.has(name));
  return datasetOf(changes, [
    ...gone.map((name) => whole(name, 'dataset-removed')),
    ...after.flatMap((dataset) =>
      before.names.includes(dataset.name)
        ? changesOfTable(dataset, before.table(dataset.name), causeOf)
        : [whole(dataset.name, 'dataset-added')],
    ),
  ]);
}

const blank = { row: null, field: null, old_value: null, new_value: null } as const;
const unexplained = { reason: null, document: null } as const;

function whole(dataset: string, kind: Change['kind'], field: string | null = null): Change {
  return { ...blank, ...unexplained, dataset, kind, field };
}

function changesOfTable(dataset: Dataset, before: TextTable, causeOf: CauseOf): Change[] {
  const after = textTable(dataset);
  const { name, key } = dataset;
  const added = after.columns.filter((column) => !before.columns.includes(column));
  const removed = before.columns.filter((column) => !after.columns.includes(column));
  return [
    ...added.map((column) => whole(name, 'column-added', column)),
    ...removed.map((column) => whole(name, 'column-removed', column)),
    ...rowChanges({ before, after, key }).map((change) => explained(name, change, causeOf)),
  ];
}

function explained(dataset: string, { proof, ...change }: RowChange, causeOf: CauseOf): Change {
  return { dataset, ...change, ...causeOf({ dataset, ...change }, proof) };
}

/** The changes that a release's CSV lists. */
export function readChanges(text: string): Change[] {
  const { columns, rows } = readTextTable(text);
  return rows.map((cells) =>
    changes.schema.parse(Object.fromEntries(columns.map((name, i) => [name, cells[i] || null]))),
  );
}
