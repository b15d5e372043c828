/**
 * `npm run example`: writes the invented history of the example's town from a fixed seed, and the
 * releases that it would have had. Run rarely; the result is committed. What was written by hand is
 * read, never changed.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkLocality } from '../src/checks/run.ts';
import { madeFiles, withoutHistory } from './example/files.ts';
import { writeExampleReleases } from './example/releases.ts';
import { printProblems } from './print-problems.ts';
import { projectFolder } from './project-folder.ts';
import { readLocality } from './read-locality.ts';
import { releasesFolder } from './read-releases.ts';
import { sites } from './sites.ts';

const [, example] = sites;
const folder = path.join(projectFolder, example.locality);
const { problems, locality } = checkLocality(withoutHistory(readLocality(folder)));
printProblems(problems, `${example.locality}/`);
if (locality === null) process.exitCode = 1;
else {
  for (const [file, text] of madeFiles(locality)) writeFileSync(path.join(folder, file), text);
  await renewReleases();
}

/** Puts new releases in the place of the old ones once all of them are made. */
async function renewReleases(): Promise<void> {
  const aside = mkdtempSync(path.join(tmpdir(), 'example-'));
  await writeExampleReleases(aside, readLocality(folder));
  rmSync(releasesFolder(folder), { recursive: true, force: true });
  cpSync(releasesFolder(aside), releasesFolder(folder), { recursive: true });
  rmSync(aside, { recursive: true });
}
