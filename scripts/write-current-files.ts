import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Name of the file with all checked files of a locality, beside the page that checks others against them. */
export const currentFilesName = 'hien-co.json';

/**
 * Writes the texts of a locality's checked files, by path, as one file for the page that checks files.
 * @returns its name and its size in bytes, for that page.
 */
export function writeCurrentFiles(
  files: ReadonlyMap<string, Uint8Array>,
  folder: string,
): { id: string; bytes: number }[] {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const texts = [...files].map(([file, bytes]) => [file, decoder.decode(bytes)] as const);
  const text = JSON.stringify(Object.fromEntries(texts.sort(([a], [b]) => (a < b ? -1 : 1))));
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, currentFilesName), text);
  return [{ id: currentFilesName, bytes: Buffer.byteLength(text) }];
}
