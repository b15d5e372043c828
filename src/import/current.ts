import { checkEncoding } from '../checks/encoding.ts';
import { canonicalTable, type RawRow, readRecords } from '../model/csv.ts';
import { fileOf } from '../model/noun.ts';
import { type NounName, nounNames, nouns } from '../model/nouns.ts';

/** A table as the locality has it now. */
export interface CurrentTable {
  rows: readonly RawRow[];
  /**
   * `canonical`: untouched rows keep bytes and place; `unsorted`: bytes alone; `untidy`: they would
   * be written anew.
   */
  form: 'canonical' | 'unsorted' | 'untidy';
}

/** All tables of a locality's files; one that is missing or cannot be read is empty and untidy. */
export function readCurrent(
  files: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<NounName, CurrentTable> {
  return new Map(nounNames().map((name) => [name, readTable(name, files)]));
}

function readTable(name: NounName, files: ReadonlyMap<string, Uint8Array>): CurrentTable {
  const file = `data/${fileOf(nouns[name])}`;
  const bytes = files.get(file);
  const decoded = bytes === undefined ? null : checkEncoding(file, bytes);
  const text = decoded?.text ?? null;
  if (text === null) return { rows: [], form: 'untidy' };
  const [header = [], ...body] = readRecords(text).records;
  const rows = body.map((cells) =>
    Object.fromEntries(header.map((column, index) => [column, cells[index] ?? ''])),
  );
  const canonical = decoded?.problems.length === 0 ? canonicalTable(nouns[name], text) : null;
  if (canonical === text) return { rows, form: 'canonical' };
  const isSorted = canonical !== null && linesOf(canonical) === linesOf(text);
  return { rows, form: isSorted ? 'unsorted' : 'untidy' };
}

const linesOf = (text: string): string => text.split('\n').toSorted().join('\n');
