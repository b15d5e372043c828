import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { at, openPage } from './open-page.ts';
import { readSites } from './site.ts';

const page = await openPage();
const article = await openPage();
const messages: string[] = [];
article.on('console', (message) => messages.push(message.text()));

/** Another site whose article embeds a page. */
const host = createServer((request, response) => {
  const source = new URL(request.url ?? '/', 'http://host.invalid').searchParams.get('src') ?? '';
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(`<!doctype html><title>Bài</title><iframe src="${source}"></iframe>`);
});
await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
afterAll(() => host.close());
const listening = host.address();
if (listening === null || typeof listening === 'string') throw new Error('No port');
const { port } = listening;

interface Answer {
  version: string;
  type: string;
  html: string;
  width: number;
  height: number;
  provider_url: string;
}

describe.each(readSites())('embedded pages of $out', ({ base, folder, pages, addresses }) => {
  const embeds = pages.filter(({ address }) => address.startsWith(`${base}nhung/`));
  const answerOf = (address: string): Answer =>
    JSON.parse(readFileSync(path.join(folder, address.slice(base.length), 'oembed.json'), 'utf8'));

  test('every commitment has one, without script, font or picture, within 8 kB', () => {
    const targets = pages.filter(({ template }) => template === 'chi-tieu/*');
    const live = embeds.filter(({ template }) => template === 'nhung/*');
    expect(live).toHaveLength(targets.length);
    for (const { html, tags, address } of embeds) {
      expect(brotliCompressSync(html).length, address).toBeLessThanOrEqual(8000);
      const kinds = new Set(tags.map(({ name }) => name));
      expect(['script', 'img', 'iframe', 'object'].filter((kind) => kinds.has(kind))).toEqual([]);
      expect(html).not.toMatch(/url\((?!#)|@import|@font-face/);
    }
  });

  test('every oEmbed answer is found from the page and leads back to it', () => {
    for (const { address, tags } of embeds) {
      const link = tags.find(({ attributes }) => /oembed/.test(attributes['type'] ?? ''));
      expect(link?.attributes['href'], address).toBe('oembed.json');
      const answer = answerOf(address);
      expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 640 });
      const source = /src="([^"]+)"/.exec(answer.html)?.[1] ?? '';
      expect(new URL(source).pathname).toBe(address);
      expect(answer.html).toContain(`height="${answer.height}"`);
      expect(new URL(answer.provider_url).pathname).toBe(base);
    }
  });

  test('the page of the commitment names the answer too', () => {
    for (const { address, tags, template } of pages) {
      if (template !== 'chi-tieu/*') continue;
      const link = tags.find(({ attributes }) => /oembed/.test(attributes['type'] ?? ''));
      expect(addresses.has(new URL(link?.attributes['href'] ?? '').pathname), address).toBe(true);
    }
  });

  test.each([320, 640])('every one fits its height at %i pixels across', async (width) => {
    for (const { address } of embeds) {
      const { height } = answerOf(address);
      await page.setViewportSize({ width, height });
      await page.goto(at(address));
      const root = 'document.documentElement';
      const over = await page.evaluate(
        `[${root}.scrollHeight - innerHeight, ${root}.scrollWidth - innerWidth]`,
      );
      expect(over, address).toEqual([0, 0]);
    }
  });

  test('one shows in an article of another site, its style applied and nothing refused', async () => {
    const [one] = embeds;
    messages.length = 0;
    await article.goto(`http://127.0.0.1:${port}/?src=${at(one?.address ?? '')}`);
    const frame = article.frameLocator('iframe');
    expect(await frame.locator('h1').innerText()).not.toBe('');
    const style = "getComputedStyle(document.querySelector('main')).borderBlockStartWidth";
    const border = await article.frames().at(-1)?.evaluate<string>(style);
    expect(border).toBe('2px');
    expect(messages).toEqual([]);
  });
});
