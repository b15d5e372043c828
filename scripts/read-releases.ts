import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { byRelease, type FileSum, type FoundRelease, manifestName } from '../src/model/release.ts';
import { fileSum, sumOf } from './file-sum.ts';

/** Folder of a locality's releases. */
export const releasesFolder = (localityFolder: string): string =>
  path.join(localityFolder, 'data', 'releases');

/** Names that a system or an interrupted command leaves behind; none is part of a release. */
const isLeftover = (name: string): boolean => /^[.~]/.test(name);

/** What lies in `data/releases/`, oldest first; sums are taken file by file, nothing is kept in memory. */
export function readReleases(localityFolder: string): FoundRelease[] {
  const folder = releasesFolder(localityFolder);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => !isLeftover(name))
    .sort(byRelease)
    .map((name) => readRelease(path.join(folder, name), name));
}

/** What lies in the folder of one release. */
export function readRelease(folder: string, name: string): FoundRelease {
  const files = filesBelow(folder);
  const text = files.includes(manifestName)
    ? readFileSync(path.join(folder, manifestName), 'utf8')
    : null;
  return {
    name,
    manifest: text === null ? null : { text, sha256: sumOf(text) },
    files: files
      .filter((file) => file !== manifestName)
      .map((file): FileSum => ({ path: file, ...fileSum(path.join(folder, file)) })),
  };
}

/** Paths of all files below a folder, with `/` on every system, sorted. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !isLeftover(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}
