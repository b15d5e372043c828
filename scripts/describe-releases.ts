import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readChanges } from '../src/exports/changes.ts';
import { changes as changesNoun, summariseChanges } from '../src/model/change.ts';
import {
  type FoundRelease,
  type Release,
  releasedTable,
  releaseManifest,
} from '../src/model/release.ts';
import { releasesFolder } from './read-releases.ts';

/** Changes of one dataset that the page of a release shows; the file holds them all. */
const shownChanges = 15;

/**
 * The releases as the pages read them, oldest first.
 * @param found releases that the checks found in order.
 */
export function describeReleases(
  localityFolder: string,
  found: readonly FoundRelease[],
): Release[] {
  return found.flatMap(({ name, manifest }) => {
    if (manifest === null) return [];
    const { release: id, ...head } = releaseManifest.parse(JSON.parse(manifest.text));
    const file = releasedTable(head.files, changesNoun.name);
    const text =
      file && readFileSync(path.join(releasesFolder(localityFolder), name, file.path), 'utf8');
    const changes = text === undefined ? null : summariseChanges(readChanges(text), shownChanges);
    return [{ id, ...head, manifest: manifest.sha256, changes }];
  });
}
