import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '../../../scripts/project-folder.ts';
import { readLocality } from '../../../scripts/read-locality.ts';
import { readReleases, releasesFolder } from '../../../scripts/read-releases.ts';
import { inputSums, writeRelease } from '../../../scripts/release/write-release.ts';
import { sites } from '../../../scripts/sites.ts';
import { checkLocality } from '../../../src/checks/run.ts';
import { type FileSum, releaseManifest } from '../../../src/model/release.ts';
import { ruleVersion } from '../../../src/model/status/status.ts';

const textFiles = (files: readonly FileSum[]): FileSum[] =>
  files.filter(({ path: file }) => /\.(csv|json)$/.test(file));

describe.each(sites)('writeRelease(the inputs of the newest release of $locality)', (site) => {
  const folder = path.join(projectFolder, site.locality);
  const releases = readReleases(folder);
  const last = releases.at(-1);
  const manifest = releaseManifest.nullable().parse(JSON.parse(last?.manifest?.text ?? 'null'));
  const files = readLocality(folder);
  const isCurrent =
    manifest?.rules === ruleVersion &&
    JSON.stringify(manifest.inputs) === JSON.stringify(inputSums(files));

  test.runIf(isCurrent)(
    'gives the CSV and JSON sums of its manifest',
    async () => {
      const elsewhere = mkdtempSync(path.join(tmpdir(), 'release-'));
      const earlier = releases.slice(0, -1);
      for (const { name } of earlier) {
        const to = path.join(releasesFolder(elsewhere), name);
        cpSync(path.join(releasesFolder(folder), name), to, { recursive: true });
      }
      const { locality } = checkLocality(files);
      if (locality === null || manifest === null) throw new Error('The locality has faults');
      const source = { folder: elsewhere, files, locality, releases: earlier };
      expect(await writeRelease(source, manifest.released_on)).toBe(manifest.release);
      const made = readReleases(elsewhere).at(-1);
      rmSync(elsewhere, { recursive: true });
      expect(textFiles(made?.files ?? [])).toEqual(textFiles(manifest.files));
    },
    60_000,
  );
});
