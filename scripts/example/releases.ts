import { checkLocality } from '../../src/checks/run.ts';
import { readReleases } from '../read-releases.ts';
import { writeRelease } from '../release/write-release.ts';
import { knownAt } from './known-at.ts';

/**
 * Days of the example's releases before the last one: after the assessment at the start, after the
 * first yearly report and the revised baseline, after the merger and the settlement of 2024.
 */
const days = ['2023-07-03', '2024-03-15', '2025-07-15'] as const;

/**
 * Writes the releases of the example below `folder`, each cut from its history; the last one holds
 * the files as they are now.
 * @throws Error when one of the states has faults.
 */
export async function writeExampleReleases(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  for (const day of days) await writeState(folder, knownAt(files, day));
  await writeState(folder, files);
}

async function writeState(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const releases = readReleases(folder);
  const { problems, locality } = checkLocality(files, releases);
  if (locality === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  const date = locality.site.assessment_date;
  await writeRelease({ folder, files, locality, releases }, date);
}
