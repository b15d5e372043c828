import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Folders of a locality that are read, and which files in them. */
const folders = [
  { folder: 'data', pattern: /\.csv$/i },
  { folder: 'content', pattern: /\.ya?ml$/i },
  { folder: 'content/plan', pattern: /\.(ya?ml|txt)$/i },
] as const;

/**
 * Reads the files of a locality that the checks look at.
 * @returns bytes by path inside the locality, with `/` on every system.
 */
export function readLocality(localityFolder: string): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const { folder, pattern } of folders) {
    const absolute = path.join(localityFolder, folder);
    if (!existsSync(absolute)) continue;
    for (const entry of readdirSync(absolute, { withFileTypes: true })) {
      const isWanted = pattern.test(entry.name) && !/^[.~]/.test(entry.name);
      if (entry.isDirectory() || !isWanted) continue;
      files.set(`${folder}/${entry.name}`, readFileSync(path.join(absolute, entry.name)));
    }
  }
  return files;
}
