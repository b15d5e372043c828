import { type Change, changes } from '../model/change.ts';
import { readRecords } from '../model/csv.ts';
import type { FileSum } from '../model/release.ts';
import { unguardFormula } from './formula-guard.ts';

/** The file of a release that lists what changed; undefined in the first release. */
export function changesFile(files: readonly FileSum[]): FileSum | undefined {
  return files.find(({ path }) => path.startsWith(`${changes.name}/`) && path.endsWith('.csv'));
}

/**
 * The changes that a release's CSV lists.
 * @throws ZodError when the text is something else.
 */
export function readChanges(text: string): Change[] {
  const [header = [], ...rows] = readRecords(text).records;
  return rows.map((cells) =>
    changes.schema.parse(
      Object.fromEntries(header.map((name, i) => [name, unguardFormula(cells[i] ?? '') || null])),
    ),
  );
}
