import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '../../scripts/project-folder.ts';
import { readReleases } from '../../scripts/read-releases.ts';
import { manifestName, releaseManifest } from '../../src/model/release.ts';
import { at } from './open-page.ts';
import { readSites } from './site.ts';

const sumOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function bytesAt(address: string): Promise<Uint8Array> {
  const response = await fetch(at(address));
  expect(response.status, address).toBe(200);
  return new Uint8Array(await response.arrayBuffer());
}

describe.each(readSites())('releases of $out', ({ base, locality, folder, pages }) => {
  const releases = readReleases(path.join(projectFolder, locality)).map(({ name }) => name);
  const addressOf = (name: string): string => `${base}du-lieu/phien-ban/${name}/`;
  const manifestOf = async (name: string) => {
    const bytes = await bytesAt(addressOf(name) + manifestName);
    const manifest = releaseManifest.parse(JSON.parse(new TextDecoder().decode(bytes)));
    return { manifest, sum: sumOf(bytes) };
  };

  test('every served file has the bytes that its manifest names', async () => {
    for (const name of releases) {
      const { manifest } = await manifestOf(name);
      expect(manifest.release).toBe(name);
      for (const { path: file, bytes, sha256 } of manifest.files) {
        const served = await bytesAt(addressOf(name) + file);
        expect([file, served.length, sumOf(served)]).toEqual([file, bytes, sha256]);
      }
    }
  });

  test('each manifest names the one before it', async () => {
    let before: string | null = null;
    for (const name of releases) {
      const { manifest, sum } = await manifestOf(name);
      expect(manifest.previous).toBe(before);
      before = sum;
    }
  });

  test('a frozen embed has the same bytes at its short address', async () => {
    for (const name of releases) {
      const { manifest } = await manifestOf(name);
      for (const { path: file, sha256 } of manifest.files) {
        const target = /^nhung\/(.+)\.html$/.exec(file)?.[1];
        if (target === undefined) continue;
        expect(sumOf(await bytesAt(`${base}nhung/${target}/${name}/`)), file).toBe(sha256);
      }
    }
  });

  test('every release has a page with its own sum, that of the one before and of every file', async () => {
    for (const name of releases) {
      const { manifest, sum } = await manifestOf(name);
      const html = pages.find(({ address }) => address === addressOf(name))?.html ?? '';
      const sums = [sum, manifest.previous, ...manifest.files.map(({ sha256 }) => sha256)];
      expect(sums.filter((one) => one !== null && !html.includes(one))).toEqual([]);
    }
  });

  test('the list names every release, or says that there is none', () => {
    const html = readFileSync(path.join(folder, 'du-lieu/phien-ban/index.html'), 'utf8');
    const missing = releases.filter((name) => !html.includes(addressOf(name)));
    expect(missing).toEqual([]);
    expect(html.includes('Chưa có bản phát hành nào.')).toBe(releases.length === 0);
  });
});
