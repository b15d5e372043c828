import { type RawRow, readRecords, writeTable } from '../../src/model/csv.ts';
import { fileOf } from '../../src/model/noun.ts';
import { type NounName, nounNames, nouns } from '../../src/model/nouns.ts';

/** One cell of a row; a missing one is empty. */
export const cell = (row: RawRow, column: string): string => row[column] ?? '';

/** A function for the rows of one table: the row as it was, or nothing where it was not there yet. */
export type RowsThen = (row: RawRow) => RawRow[];

/** The files with some tables written anew, each row by row. */
export function withTables(
  files: ReadonlyMap<string, Uint8Array>,
  changes: Readonly<Partial<Record<NounName, RowsThen>>>,
): Map<string, Uint8Array> {
  const changed = new Map(files);
  for (const name of nounNames()) {
    const rowsThen = changes[name];
    if (rowsThen === undefined) continue;
    const text = writeTable(nouns[name], rowsOf(files, name).flatMap(rowsThen));
    changed.set(`data/${fileOf(nouns[name])}`, new TextEncoder().encode(text));
  }
  return changed;
}

/** The rows of one table as they stand in its file. */
export function rowsOf(files: ReadonlyMap<string, Uint8Array>, name: NounName): RawRow[] {
  const text = new TextDecoder().decode(files.get(`data/${fileOf(nouns[name])}`));
  const [header = [], ...rows] = readRecords(text).records;
  return rows.map((cells) =>
    Object.fromEntries(header.map((column, i) => [column, cells[i] ?? ''])),
  );
}
