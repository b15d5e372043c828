import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectFolder } from '../../scripts/project-folder.ts';
import { type BuiltSite, buildCommand, builtFiles, sites } from '../../scripts/sites.ts';

const temporary = mkdtempSync(path.join(tmpdir(), 'same-bytes-'));
const project = path.join(temporary, 'thư mục khác', 'du-an');

/** Zones west and east of Greenwich, and the locale that writes i otherwise than all the rest. */
const places = [
  { TZ: 'America/Los_Angeles', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'Asia/Ho_Chi_Minh', LC_ALL: 'C' },
] as const;

/** Copies what a build reads; the packages are linked one by one, so that the copy has caches of its own. */
beforeAll(() => {
  const left = new Set(['.git', 'node_modules', 'tests', '.astro']);
  const generated = path.join(projectFolder, 'src', 'generated');
  for (const name of readdirSync(projectFolder)) {
    if (left.has(name) || name.startsWith('dist')) continue;
    cpSync(path.join(projectFolder, name), path.join(project, name), {
      recursive: true,
      filter: (source) => source !== generated,
    });
  }
  const packages = path.join(projectFolder, 'node_modules');
  mkdirSync(path.join(project, 'node_modules'));
  for (const name of readdirSync(packages)) {
    if (name === '.astro' || name === '.vite') continue;
    symlinkSync(path.join(packages, name), path.join(project, 'node_modules', name), 'junction');
  }
});

afterAll(() => rmSync(temporary, { recursive: true, force: true }));

/** The sum of each file of a built site, by its address. */
function sums(site: BuiltSite): Record<string, string> {
  const files = builtFiles(site);
  return Object.fromEntries(
    files.map(({ file, address }) => [
      address,
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}

test.each(sites)(
  'the site “$title” built in another folder, zone and language has the same bytes in every file',
  (site) => {
    const place = places[site === sites[0] ? 0 : 1];
    const { args, env } = buildCommand(site);
    // Only what a shell has: the variables of the test runner would make another kind of build.
    const { PATH = '', HOME = '', SITE_URL } = process.env;
    const built = spawnSync(process.execPath, args, {
      cwd: project,
      encoding: 'utf8',
      env: { PATH, HOME, ...(SITE_URL === undefined ? {} : { SITE_URL }), ...env, ...place },
    });
    expect(built.stderr).toBe('');
    const elsewhere = path.relative(projectFolder, path.join(project, site.out));
    expect(sums({ ...site, out: elsewhere })).toEqual(sums(site));
  },
  180_000,
);
