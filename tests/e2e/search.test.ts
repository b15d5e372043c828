import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import axe, { type AxeResults } from 'axe-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { projectFolder } from '../../scripts/project-folder.ts';
import { unpackCatalogue } from '../../src/search/catalogue.ts';
import { fold } from '../../src/search/fold.ts';
import { at, openPage } from './open-page.ts';
import { readSites, type Site } from './site.ts';

/** Bytes (brotli 11) that the first search may load in all, and each later one. */
const budgets = { first: 150_000, next: 20_000 } as const;

const page = await openPage({ viewport: { width: 1280, height: 900 } });
const plain = await openPage({ javaScriptEnabled: false });
await page.addInitScript(axe.source);

const seen = { urls: [] as string[], complaints: [] as string[] };
page.on('request', (request) => seen.urls.push(request.url()));
page.on('pageerror', (error) => seen.complaints.push(error.message));
page.on('console', (message) => {
  if (['error', 'warning'].includes(message.type())) seen.complaints.push(message.text());
});
beforeEach(() => {
  seen.urls = [];
  seen.complaints = [];
});

const results = page.locator('[data-result]');
const told = page.locator('#tim-thay');

/** Goes to the search page with a query in the address and waits for the answer. */
async function ask(site: Site, query: string, more = ''): Promise<void> {
  await page.goto(at(`${site.base}tim-kiem/?q=${encodeURIComponent(query)}${more}`));
  await told.filter({ hasText: /kết quả/ }).waitFor();
}

/** Types into the box and waits for the answer. */
async function type(query: string): Promise<void> {
  await page.locator('#q').fill(query);
  await told.filter({ hasText: `“${query}”` }).waitFor();
  await page.waitForLoadState('networkidle');
}

function catalogueOf({ folder }: Site) {
  const file = path.join(folder, 'pagefind/catalogue.json');
  return unpackCatalogue(JSON.parse(readFileSync(file, 'utf8')));
}

/** What the files of these addresses weigh as sent, each once. */
function weigh(site: Site, urls: readonly string[]): number {
  const names = new Set(urls.map((url) => new URL(url).pathname.slice(site.base.length)));
  return [...names]
    .map((name) => brotliCompressSync(readFileSync(path.join(site.folder, name))).length)
    .reduce((sum, bytes) => sum + bytes, 0);
}

async function violations(): Promise<string[]> {
  const found = await page.evaluate<AxeResults>(
    "axe.run(document, { resultTypes: ['violations'] })",
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
  );
}

describe.each(readSites())('search in $out', (site) => {
  const { entries, honest } = catalogueOf(site);
  const need = entries.find(({ url }) => url.startsWith('/ho-tro/nhu-cau/') && !url.includes('#'));
  const query = fold(need?.title ?? '');

  test('every result leads to an address and an anchor that exist', () => {
    const pages = new Map(site.pages.map((built) => [built.address, built.html]));
    const links = [
      ...entries.map(({ url }) => url),
      ...honest.flatMap((answer) => answer.links.map(({ address }) => address)),
    ];
    const faults = links.filter((link) => {
      const [address = '', anchor] = link.split('#');
      const html = pages.get(site.base.slice(0, -1) + address);
      return html === undefined || (anchor !== undefined && !html.includes(`id="${anchor}"`));
    });
    expect(faults).toEqual([]);
  });

  test('loads nothing before it is used, and little when it is', async () => {
    await page.goto(at(`${site.base}tim-kiem/`));
    await page.waitForLoadState('networkidle');
    expect(seen.urls.filter((url) => /pagefind|search-page/.test(url))).toEqual([]);
    seen.urls = [];
    await type(query);
    const first = weigh(site, seen.urls);
    const next: number[] = [];
    for (const entry of entries.filter((_, index) => index % 60 === 0)) {
      seen.urls = [];
      await type(`${entry.title.slice(0, 60)} ${next.length}`.normalize('NFC'));
      next.push(weigh(site, seen.urls));
    }
    console.log(`search in ${site.out}: first ${first} bytes, next at most ${Math.max(...next)}`);
    expect(first).toBeLessThanOrEqual(budgets.first);
    expect(Math.max(...next)).toBeLessThanOrEqual(budgets.next);
  });

  test('finds without marks, tells how many, and says where each thing belongs', async () => {
    await ask(site, query);
    const link = results.first().locator('a');
    expect(await link.getAttribute('href')).toBe(site.base.slice(0, -1) + need?.url);
    expect(await told.getAttribute('role')).toBe('status');
    expect(await told.textContent()).toMatch(/^\d+ kết quả cho/);
    expect(await results.first().locator('.source').textContent()).toMatch(/^Hỗ trợ/);
    await page.locator('[data-result] mark').first().waitFor();
  });

  test('answers as one types; the address keeps the query, and back brings it again', async () => {
    await ask(site, query);
    await type('mục I');
    expect(new URL(page.url()).searchParams.get('q')).toBe('mục I');
    expect(await results.first().locator('a').textContent()).toMatch(/ I: /);
    await page.locator('#q').fill('dự án');
    await page.keyboard.press('Enter');
    await told.filter({ hasText: 'dự án' }).waitFor();
    await page.goBack();
    await told.filter({ hasText: 'mục I' }).waitFor();
    expect(await page.locator('#q').inputValue()).toBe('mục I');
  });

  test('shows one kind alone, with the same number as it counted', async () => {
    await ask(site, 'hộ nghèo');
    const option = page.locator('.kinds li').nth(1);
    const count = Number(/\((\d+)\)/.exec((await option.textContent()) ?? '')?.[1]);
    await option.locator('a').click();
    await told.filter({ hasText: 'thuộc loại' }).waitFor();
    const kind = new URL(page.url()).searchParams.get('loai');
    const shown = await results.evaluateAll((items) =>
      items.map((item) => item.getAttribute('data-kind')),
    );
    expect(new Set(shown)).toEqual(new Set([kind]));
    expect(shown.length).toBe(Math.min(count, 60));
  });

  test('works with the keyboard alone', async () => {
    await page.goto(at(`${site.base}tim-kiem/`));
    await page.locator('#q').focus();
    await page.keyboard.type(query);
    await told.filter({ hasText: `“${query}”` }).waitFor();
    const wanted = await results.first().locator('a').getAttribute('href');
    for (let presses = 0; presses < 20; presses += 1) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate('document.activeElement.getAttribute("href")')) === wanted) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(at(wanted ?? ''));
  });

  test('the box in the header leads here from any page', async () => {
    await page.goto(at(`${site.base}van-ban/`));
    await page.locator('header input[name=q]').fill(query);
    await page.keyboard.press('Enter');
    await told.filter({ hasText: /kết quả/ }).waitFor();
    expect(await page.locator('#q').inputValue()).toBe(query);
  });

  test('without JavaScript it says so and leads to the index', async () => {
    await plain.goto(at(`${site.base}tim-kiem/?q=vay`));
    const link = plain.locator('noscript a');
    expect(await link.isVisible()).toBe(true);
    await link.click();
    expect(await plain.locator('h1').textContent()).toContain('A–Z');
  });

  test('a query without results says so and shows where to go', async () => {
    await ask(site, 'zzzzqqq');
    expect(await told.textContent()).toBe('Không thấy kết quả nào cho “zzzzqqq”.');
    expect(await results.count()).toBe(0);
    expect(await page.locator('#loi-vao').isVisible()).toBe(true);
  });

  test.each([
    ['10,000 letters', 'a'.repeat(10_000)],
    ['10,000 characters of words', 'hộ nghèo '.repeat(1111)],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['a regular expression', '((.*)+)+$ [a-z] \\d{3} ^'],
    ['control characters', '\u0001\u0007\u001b[31mvay\u200e\u202e\ufeff vốn\u007f'],
    ['half a character', '\ud800vay'],
    ['quotes', '"vay "" vốn\' `'],
  ])('takes %s without harm', async (_name, bad) => {
    await page.goto(at(`${site.base}tim-kiem/`));
    await page.locator('#q').fill(bad.replaceAll(/\p{Cs}/gu, ''));
    await told.filter({ hasText: /kết quả/ }).waitFor();
    // A longer address is refused by the server before any page sees it.
    const short = encodeURIComponent(bad.slice(0, 1000).toWellFormed());
    await page.goto(at(`${site.base}tim-kiem/?q=${short}`));
    await told.filter({ hasText: /kết quả/ }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.locator('main img').count()).toBe(0);
    expect(seen.complaints).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('axe finds nothing in results, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    for (const asked of [query, 'zzzzqqq', 'đất hộ nghèo']) {
      await ask(site, asked);
      await page.waitForLoadState('networkidle');
      expect(await violations(), asked).toEqual([]);
    }
  });

  test('results do not scroll sideways on the narrowest phone', async () => {
    await page.setViewportSize({ width: 320, height: 800 });
    await ask(site, 'hộ nghèo');
    await page.waitForLoadState('networkidle');
    const width = await page.evaluate<number>('document.scrollingElement.scrollWidth');
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(width).toBe(320);
  });
});

describe('the search of the real site', () => {
  const [site] = readSites();
  if (site === undefined) throw new Error('there is no site');

  test('never answers đất with đạt, but says what stands near', async () => {
    await ask(site, 'đất');
    expect(await results.count()).toBe(0);
    const line = page.locator('#ket-qua p').first();
    expect(await line.textContent()).toMatch(
      /^Không có chữ “đất” trong kế hoạch; gần giống: đạt[.,]/,
    );
    await line.locator('a').first().click();
    await told.filter({ hasText: 'đạt' }).waitFor();
    expect(await page.locator('mark').first().textContent()).toBe('đạt');
  });

  test('says plainly what the plan cannot answer, above the results', async () => {
    await ask(site, 'tỷ lệ hộ nghèo 2024');
    expect(await page.locator('#ket-qua > :first-child h2').textContent()).toMatch(
      /^Chưa tìm thấy/,
    );
  });

  test('reads both Unicode forms alike', async () => {
    await ask(site, 'vay vốn'.normalize('NFD'));
    const composed = await told.textContent();
    await ask(site, 'vay vốn');
    expect(await told.textContent()).toBe(composed);
  });

  test('the sources it is made from are in the project', () => {
    const csv = readFileSync(path.join(projectFolder, 'content/search/synonyms.csv'), 'utf8');
    expect(csv.startsWith('words,also\n')).toBe(true);
  });
});
