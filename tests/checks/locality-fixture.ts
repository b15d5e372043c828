import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readLocality } from '../../scripts/read-locality.ts';
import { readReleases } from '../../scripts/read-releases.ts';
import type { FoundRelease } from '../../src/model/release.ts';

const fixtures = path.resolve(import.meta.dirname, '../fixtures');
const faults = path.join(fixtures, 'data-with-problems');

/** Names of the folders with one fault each; each name is the tag of the rule that is broken. */
export const faultNames: readonly string[] = readdirSync(faults).sort();

/** Files of the small locality without a fault. */
export function validLocality(): Map<string, Uint8Array> {
  return readLocality(path.join(fixtures, 'valid-locality'));
}

/** The valid locality with the files of one fault laid over it, and those in `removed.txt` taken out. */
export function localityWithFault(name: string): Map<string, Uint8Array> {
  const folder = path.join(faults, name);
  const files = new Map([...validLocality(), ...readLocality(folder)]);
  const removed = path.join(folder, 'removed.txt');
  if (existsSync(removed)) {
    for (const file of readFileSync(removed, 'utf8').trim().split('\n')) files.delete(file);
  }
  return files;
}

/** The releases of one fault; most have none. */
export function releasesWithFault(name: string): FoundRelease[] {
  return readReleases(path.join(faults, name));
}

/** The valid locality with `replacement` in place of the first `found` in one file. */
export function localityWith(
  file: string,
  found: string,
  replacement: string,
): Map<string, Uint8Array> {
  const files = validLocality();
  const text = new TextDecoder().decode(files.get(file));
  if (!text.includes(found)) throw new Error(`${file} has no "${found}"`);
  return files.set(file, new TextEncoder().encode(text.replace(found, () => replacement)));
}

/** Rows as they stand in a file, by the table they are put at the end of. */
export type RowsByTable = Readonly<Record<string, readonly string[]>>;

/** Files with more rows at the end of some tables; the valid locality's unless others are given. */
export function localityWithRows(
  rows: RowsByTable,
  files: Map<string, Uint8Array> = validLocality(),
): Map<string, Uint8Array> {
  const more = new Map(files);
  for (const [name, added] of Object.entries(rows)) {
    const file = `data/${name}.csv`;
    const text = new TextDecoder().decode(files.get(file));
    more.set(file, new TextEncoder().encode(`${text}${added.join('\n')}\n`));
  }
  return more;
}

/** Where the pinned messages of one fault are kept. */
export function expectedFile(name: string): string {
  return path.join(faults, name, 'expected.txt');
}
