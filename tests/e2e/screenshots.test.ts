import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { projectFolder } from '../../scripts/project-folder.ts';
import { shots } from '../../scripts/screenshots/shots.ts';
import { fileOfShot, schemes, takeShot } from '../../scripts/screenshots/take-shot.ts';
import { sites } from '../../scripts/sites.ts';
import { at } from './open-page.ts';

const [, { base }] = sites;
const folder = path.join(projectFolder, 'src/prose/pictures');
const browser = await chromium.connect(inject('browser'));
afterAll(() => browser.close());

/** Width and height that a lossy WebP names in its first frame. */
function sizeOf(bytes: Uint8Array): { width: number; height: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return { width: view.getUint16(26, true), height: view.getUint16(28, true) };
}

test.each(shots)(
  '$name shows the page as it is; `npm run screenshots` takes it anew',
  async (shot) => {
    const address = at(`${base}kiem-tra-so-lieu/`);
    const taken = sizeOf(await takeShot(browser, shot, { address, scheme: 'light' }));
    const kept = sizeOf(readFileSync(path.join(folder, fileOfShot(shot, 'light'))));
    expect(taken.width).toBe(kept.width);
    // Another browser draws a field some pixels taller; another sentence takes a line more.
    expect(Math.abs(taken.height - kept.height)).toBeLessThan(24);
  },
);

test('the guide has these pictures alone, in both colours, none above 60 kB', () => {
  const names = shots.flatMap((shot) => schemes.map((scheme) => fileOfShot(shot, scheme)));
  expect(readdirSync(folder).sort()).toEqual(names.sort());
  const sizes = names.map((name) => readFileSync(path.join(folder, name)).length);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(60_000);
});
