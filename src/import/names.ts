import type { RawRow } from '../model/csv.ts';
import { type NounName, nounNames } from '../model/nouns.ts';

/** Rows of every table, by what a steward may call them. */
export interface Names {
  has: (noun: string, id: string) => boolean;
  /** Ids of the rows of that name; several when the name is not unique. */
  idsOf: (noun: string, name: string) => readonly string[];
  /** What the rows of a noun are called, as it is written. */
  namesOf: (noun: string) => readonly string[];
  /** The ids of a table with the words that name each, to choose from. */
  choicesOf: (noun: string) => ReadonlyMap<string, string>;
}

/** Columns that name a row, best first. */
const nameColumns = ['name', 'title', 'number', 'term'] as const;

/** Collects ids and names of what the locality has and of what is being imported with it. */
export function readNames(rowsOf: (noun: NounName) => readonly RawRow[]): Names {
  const ids = new Map<string, Set<string>>();
  const names = new Map<string, Map<string, Set<string>>>();
  const choices = new Map<string, Map<string, string>>();
  // Kept as arrays, so that a long list is sorted only once when a misspelt name is sought in it.
  const written = new Map<string, string[]>();
  for (const noun of nounNames()) {
    const known = new Set<string>();
    const chosen = new Map<string, string>();
    const named = new Map<string, Set<string>>();
    for (const row of rowsOf(noun)) {
      const id = row['id'] ?? '';
      if (id === '') continue;
      known.add(id);
      chosen.set(id, nameColumns.map((column) => row[column] ?? '').find(Boolean) ?? id);
      for (const column of nameColumns) addName(named, row[column] ?? '', id);
    }
    ids.set(noun, known);
    names.set(noun, named);
    choices.set(noun, chosen);
    written.set(noun, [...chosen.values()]);
  }
  return {
    has: (noun, id) => ids.get(noun)?.has(id) ?? false,
    idsOf: (noun, name) => [...(names.get(noun)?.get(nameKey(name)) ?? [])],
    namesOf: (noun) => written.get(noun) ?? [],
    choicesOf: (noun) => choices.get(noun) ?? new Map(),
  };
}

function addName(named: Map<string, Set<string>>, name: string, id: string): void {
  if (name.trim() === '') return;
  const key = nameKey(name);
  const found = named.get(key);
  if (found === undefined) named.set(key, new Set([id]));
  else found.add(id);
}

/** Letters and tones must be the same; capitals and blanks need not. */
export function nameKey(name: string): string {
  return name.normalize('NFC').replaceAll(/\s+/g, ' ').trim().toLocaleLowerCase('vi');
}
