import type { Correction } from './correction.ts';
import { keyOf, type Noun } from './noun.ts';
import { nouns } from './nouns.ts';

type Row = Readonly<Record<string, unknown>>;

/** Finds what was mended in a row, the oldest correction first; none for most rows. */
export type CorrectionLookup = (dataset: Correction['dataset'], row: Row) => readonly Correction[];

/** Sorts the corrections by the row they speak of, once, so that every number can be asked for its own. */
export function correctionLookup(corrections: readonly Correction[]): CorrectionLookup {
  const byRow = Map.groupBy(
    corrections.toSorted((a, b) => (rankOf(a) < rankOf(b) ? -1 : 1)),
    ({ dataset, row }) => `${dataset}/${row}`,
  );
  return (dataset, row) =>
    byRow.size === 0 ? [] : (byRow.get(`${dataset}/${keyOf(nouns[dataset], row)}`) ?? []);
}

const rankOf = ({ corrected_on, id }: Correction): string => `${corrected_on}/${id}`;

/** The columns of a key and what it says in each; the reverse of `keyOf`. */
export function keyParts({ key }: Noun, row: string): Readonly<Record<string, string>> {
  const parts = row.split('/');
  return Object.fromEntries(key.map((column, index) => [column, parts[index] ?? '-']));
}
