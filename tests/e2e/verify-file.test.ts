import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import axe, { type AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at, openPage } from './open-page.ts';
import { readSites } from './site.ts';

const page = await openPage({ viewport: { width: 360, height: 740 } });
const plain = await openPage({ javaScriptEnabled: false });
await page.addInitScript(axe.source);
const sent: string[] = [];
page.on('request', (request) => {
  if (request.method() !== 'GET') sent.push(request.url());
});

const folder = mkdtempSync(path.join(tmpdir(), 'verify-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

const sites = readSites();
const [real, invented] = sites;
const answers = page.locator('#tra-loi > li');

/** A CSV of a built site. */
function csvOf(site: (typeof sites)[number] | undefined, dataset: string): string {
  const at = path.join(site?.folder ?? '', 'du-lieu', dataset);
  const name = readdirSync(at).find((file) => file.endsWith('.csv')) ?? '';
  return path.join(at, name);
}

async function answerTo(...files: string[]): Promise<string[]> {
  await page.locator('#tep').setInputFiles(files);
  const last = answers.nth(files.length - 1);
  await last.filter({ hasNotText: 'đang tính' }).waitFor();
  return answers.allTextContents();
}

describe.each(sites)('verifying a file in $out', (site) => {
  beforeAll(async () => {
    await page.goto(at(`${site.base}du-lieu/kiem-chung/`));
  });

  test('a file of the site is known, by dataset and format', async () => {
    const [answer] = await answerTo(csvOf(site, 'targets'));
    expect(answer).toMatch(/Đúng từng byte: bộ targets, CSV/);
  });

  test('one byte more, and it is nobody’s', async () => {
    const changed = path.join(folder, 'targets.csv');
    writeFileSync(changed, `${readFileSync(csvOf(site, 'targets'), 'utf8')} `);
    const [answer] = await answerTo(changed);
    expect(answer).toMatch(/Không bản phát hành nào/);
  });

  test('an empty file is told as such, beside others', async () => {
    const empty = path.join(folder, 'empty.csv');
    writeFileSync(empty, '');
    const [first, second] = await answerTo(empty, csvOf(site, 'areas'));
    expect(first).toMatch(/Tệp rỗng/);
    expect(second).toMatch(/bộ areas, CSV/);
  });

  test('a large file is read', async () => {
    const large = path.join(folder, 'large.csv');
    writeFileSync(large, Buffer.alloc(100_000_000));
    const [answer] = await answerTo(large);
    rmSync(large);
    expect(answer).toMatch(/Không bản phát hành nào/);
  });

  test('a dropped file is answered too', async () => {
    const data = await page.evaluateHandle(
      `(() => { const data = new DataTransfer(); data.items.add(new File(['x'], 'x.csv')); return data; })()`,
    );
    await page.dispatchEvent('body', 'drop', { dataTransfer: data });
    await answers.filter({ hasText: 'SHA-256' }).waitFor();
    expect(await answers.allTextContents()).toEqual([expect.stringMatching(/^x\.csv/)]);
  });

  test('the answer stands in a live region, axe finds nothing, and nothing was sent', async () => {
    const found = await page.evaluate<AxeResults>('axe.run(document)');
    expect(found.violations.map(({ id }) => id)).toEqual([]);
    expect(await page.locator('[role="status"] #tra-loi').count()).toBe(1);
    expect(sent).toEqual([]);
  });

  test('the keyboard reaches the choice of a file', async () => {
    await page.locator('#tep').focus();
    expect(await page.evaluate('document.activeElement.id')).toBe('tep');
  });

  test('without a script the commands are told and no dead control is shown', async () => {
    await plain.goto(at(`${site.base}du-lieu/kiem-chung/`));
    expect(await plain.locator('#tep').isVisible()).toBe(false);
    const words = await plain.locator('main').textContent();
    for (const command of ['sha256sum', 'certutil -hashfile', 'shasum -a 256'])
      expect(words).toContain(command);
  });
});

test('a file of invented figures is never taken for a real one', async () => {
  await page.goto(at(`${real?.base}du-lieu/kiem-chung/`));
  const [answer] = await answerTo(csvOf(invented, 'observations'));
  expect(answer).toMatch(/Không bản phát hành nào.*minh họa/);
  await page.goto(at(`${invented?.base}du-lieu/kiem-chung/`));
  const [own] = await answerTo(csvOf(invented, 'observations'));
  expect(own).toMatch(/Đúng từng byte.*SỐ LIỆU MINH HỌA/);
});
