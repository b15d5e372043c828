import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { changesBetween } from '../../src/exports/changes.ts';
import type { Dataset } from '../../src/exports/dataset.ts';
import { datasets } from '../../src/exports/datasets.ts';
import { readTextTable } from '../../src/exports/text-table.ts';
import { changes } from '../../src/model/change.ts';
import { dataLicence } from '../../src/model/licence.ts';
import {
  type FoundRelease,
  type InputSum,
  manifestName,
  manifestText,
  nextReleaseId,
  releasedTable,
} from '../../src/model/release.ts';
import { ruleVersion } from '../../src/model/status/status.ts';
import type { Locality } from '../../src/plan/locality.ts';
import { withDerived } from '../../src/plan/with-derived.ts';
import { sumOf } from '../file-sum.ts';
import { readRelease, releasesFolder } from '../read-releases.ts';
import { writeDownloads } from '../write-downloads.ts';
import { releaseExtras } from './extra-files.ts';

/** What a release is made from. */
export interface ReleaseSource {
  /** Folder of the locality: releases are read and written below it. */
  folder: string;
  /** The files that were checked, by path inside the locality. */
  files: ReadonlyMap<string, Uint8Array>;
  /** What the checks made of them. */
  locality: Locality;
  /** The releases there are, oldest first. */
  releases: readonly FoundRelease[];
}

/**
 * Writes the next release of a date aside and moves it to its place whole.
 * @returns its name.
 * @throws whatever stops the writing; nothing is left behind then.
 */
export async function writeRelease(source: ReleaseSource, date: string): Promise<string> {
  const id = nextReleaseId(
    date,
    source.releases.map(({ name }) => name),
  );
  const parent = releasesFolder(source.folder);
  const aside = path.join(parent, `.${id}.writing`);
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true });
  try {
    const locality = withDerived(source.locality);
    const all = [...datasets(locality), ...changesSince(source, locality)];
    await writeDownloads(all, { folder: aside, site: locality.site });
    for (const { file, text } of releaseExtras(locality, { id, released_on: date }))
      writeText(path.join(aside, file), text);
    writeText(path.join(aside, manifestName), manifestOf(source, { id, date, aside }));
    renameSync(aside, path.join(parent, id));
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    throw error;
  }
  return id;
}

function writeText(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** The table of what changed; none in the first release. */
function changesSince({ folder, releases }: ReleaseSource, locality: Locality): Dataset[] {
  const last = releases.at(-1);
  if (last === undefined) return [];
  const names = new Set(last.files.map(({ path: file }) => file.split('/')[0] ?? ''));
  const tables = [...names].filter(
    (name) => name !== changes.name && releasedTable(last.files, name) !== undefined,
  );
  const table = (name: string) => {
    const file = releasedTable(last.files, name)?.path ?? '';
    return readTextTable(readFileSync(path.join(releasesFolder(folder), last.name, file), 'utf8'));
  };
  const before = { names: tables, table };
  return [changesBetween(before, datasets(locality), locality.tables.corrections)];
}

function manifestOf(
  { files, locality, releases }: ReleaseSource,
  { id, date, aside }: { id: string; date: string; aside: string },
): string {
  const { title, assessment_date, illustrative } = locality.site;
  return manifestText({
    ...{ release: id, title, released_on: date, assessment_date, illustrative },
    ...{ rules: ruleVersion, licence: dataLicence.url },
    previous: releases.at(-1)?.manifest?.sha256 ?? null,
    inputs: inputSums(files),
    files: [...readRelease(aside, id).files],
  });
}

/** The sums of the files that a release is made from. */
export function inputSums(files: ReadonlyMap<string, Uint8Array>): InputSum[] {
  return [...files]
    .map(([file, bytes]) => ({ path: file, sha256: sumOf(bytes) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
