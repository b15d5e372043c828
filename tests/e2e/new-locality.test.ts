import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newLocalityFiles } from '../../scripts/new-locality/files.ts';
import { writeWhole } from '../../scripts/new-locality.ts';
import { projectFolder } from '../../scripts/project-folder.ts';
import { run } from '../../scripts/run.ts';
import { generatedFolder } from '../../src/generated-folder.ts';
import { readSite, type Site } from './site.ts';

/** A folder that no build and no check of the project looks at. */
const parent = 'dist-new-locality';
const locality = `${parent}/xa-moi-tinh`;
const built = { locality, base: '/', out: `${parent}/site`, title: 'địa phương mới' };
const absolute = (folder: string): string => path.join(projectFolder, folder);
let site: Site;

beforeAll(async () => {
  rmSync(absolute(parent), { recursive: true, force: true });
  mkdirSync(absolute(parent));
  const files = newLocalityFiles({ folder: locality, today: '2027-03-04' });
  writeWhole(absolute(locality), files);
  const options = ['--locality', locality, '--base', '/', '--out', built.out];
  expect(await run(['scripts/build.ts', ...options], { OTHER_SITE: '' })).toBe(0);
  site = readSite(built);
}, 300_000);
afterAll(() => {
  rmSync(absolute(parent), { recursive: true, force: true });
  rmSync(absolute(generatedFolder(locality)), { recursive: true, force: true });
});

const wordsOf = (html: string): string =>
  html.replaceAll(/<(script|style|svg)\b.*?<\/\1>/gs, ' ').replaceAll(/<[^>]+>/g, ' ');

test('a new locality has every page that stands for no single thing', () => {
  const top = ['', 'ke-hoach/', 'chi-tieu/', 'du-an/', 'ngan-sach/', 'co-quan/', 'dia-ban/'];
  const more = ['ho-tro/', 'van-ban/', 'thuat-ngu/', 'phuong-phap/', 'tim-kiem/', 'muc-luc/'];
  const addresses = site.pages.map(({ address }) => address);
  expect(
    [...top, ...more].map((page) => `/${page}`).filter((page) => !addresses.includes(page)),
  ).toEqual([]);
});

test('every page says that it is not filled in and asks not to be indexed', () => {
  const silent = site.pages.filter(
    ({ html }) => !html.includes('TRANG CHƯA ĐIỀN XONG') || !html.includes('content="noindex"'),
  );
  expect(silent.map(({ address }) => address)).toEqual([]);
});

test('no page shows what a program has instead of a value', () => {
  const faults = site.pages.flatMap(({ address, html }) =>
    [...wordsOf(html).matchAll(/\b(undefined|NaN|null|Infinity)\b|\[object/g)].map(
      ([found]) => `${address}: ${found}`,
    ),
  );
  expect(faults).toEqual([]);
});

test('no list, table or section is left without content', () => {
  // A list with an id is one that a script fills.
  const faults = site.pages.flatMap(({ address, html }) =>
    [...html.matchAll(/<(ul|ol|dl|tbody|table|h[1-6])\b(?![^>]* id=)[^>]*>\s*<\/\1>/g)].map(
      ([found]) => `${address}: ${found}`,
    ),
  );
  expect(faults).toEqual([]);
});

test('every link leads somewhere', () => {
  const faults = site.pages.flatMap(({ address, tags }) =>
    tags
      .flatMap(({ name, attributes }) => (name === 'a' ? (attributes['href'] ?? []) : []))
      .map((link) => new URL(link, `http://site.invalid${address}`))
      .filter(
        ({ origin, pathname }) => origin === 'http://site.invalid' && !site.addresses.has(pathname),
      )
      .map(({ pathname }) => `${address}: ${pathname}`),
  );
  expect(faults).toEqual([]);
});

test('the templates stand beside the pages', () => {
  const file = path.join(site.folder, 'huong-dan/mau/observations.xlsx');
  expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
});
