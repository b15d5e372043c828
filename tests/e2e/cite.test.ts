import { readFileSync } from 'node:fs';
import path from 'node:path';
import parse from 'bibtex-parse';
import { describe, expect, test } from 'vitest';
import { at, openPage } from './open-page.ts';
import { readSites } from './site.ts';

const page = await openPage({ permissions: ['clipboard-read', 'clipboard-write'] });
const plain = await openPage({ javaScriptEnabled: false });

const textOf = (html: string): string => html.replaceAll(/<[^>]*>/g, '');

describe.each(readSites())('citations of $out', ({ base, folder, pages, addresses }) => {
  const cited = pages.filter(({ address }) => address.endsWith('/trich-dan/'));
  const ofTargets = cited.filter(({ address }) => address.startsWith(`${base}chi-tieu/`));

  test('every commitment and every dataset has a page of them, with three files', () => {
    const targets = pages.filter(({ template }) => template === 'chi-tieu/*');
    expect(ofTargets).toHaveLength(targets.length);
    for (const { address, tags } of cited) {
      const links = tags.flatMap(({ attributes }) => attributes['href'] ?? []);
      const files = links.filter((link) => /\.(bib|ris|json)$/.test(link));
      expect(files, address).toHaveLength(3);
      expect(files.every((file) => file.startsWith(address) && addresses.has(file))).toBe(true);
    }
  });

  test('each figure on a page of a commitment has its citation under the same anchor', () => {
    for (const { address, tags } of ofTargets) {
      const target = pages.find((one) => `${one.address}trich-dan/` === address);
      const anchors = (all: typeof tags): string[] =>
        all.flatMap(({ attributes: { id = '' } }) => (id.startsWith('so_') ? id : [])).toSorted();
      expect(anchors(tags), address).toEqual(anchors(target?.tags ?? []));
    }
  });

  test('no two figures on any page share an anchor', () => {
    for (const { address, tags } of pages) {
      const ids = tags.flatMap(({ attributes }) => attributes['id'] ?? []);
      expect(new Set(ids).size, address).toBe(ids.length);
    }
  });

  test('every file is read by another program, each key once in it', () => {
    for (const file of [...addresses].filter((address) => address.endsWith('.bib'))) {
      const text = readFileSync(path.join(folder, file.slice(base.length)), 'utf8');
      const keys = parse.entries(text).map(({ key }) => key);
      expect(keys.length, file).toBe(text.split('\n@').length);
      expect(new Set(keys).size, file).toBe(keys.length);
    }
  });

  test('a text to be copied begins and ends with itself', () => {
    for (const { html, address } of cited) {
      const texts = html.match(/<pre class="code"[^>]*>[^<]*/g) ?? [];
      expect(texts.length, address).toBeGreaterThan(2);
      for (const text of texts) expect(textOf(text), address).toBe(textOf(text).trim());
    }
  });

  test('invented figures are called so in every citation, real ones in none', () => {
    const illustrative = base !== '/';
    for (const { html, address } of cited) {
      const sentences = html.match(/<p class="cite-text"[^>]*>[^<]*/g) ?? [];
      expect(sentences.length, address).toBeGreaterThan(0);
      for (const sentence of sentences) {
        expect(textOf(sentence).includes('SỐ LIỆU MINH HỌA'), address).toBe(illustrative);
      }
    }
  });

  test('without script every text is there and can be reached', async () => {
    const [one] = ofTargets;
    await plain.goto(at(one?.address ?? ''));
    expect(await plain.locator('button.copy').count()).toBe(0);
    await plain.locator('details summary').first().click();
    const shown = plain.locator('details[open] pre');
    expect(await shown.count()).toBe(3);
    expect(await shown.first().innerText()).toContain('@misc{');
  });

  test('a copy button works by keyboard and says what it has done', async () => {
    const [one] = ofTargets;
    await page.goto(at(one?.address ?? ''));
    const button = page.locator('button.copy').first();
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByText('Đã chép cam kết').waitFor({ state: 'attached' });
    const copied = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(copied).toBe(await page.locator('.cite-text').first().textContent());
  });
});
