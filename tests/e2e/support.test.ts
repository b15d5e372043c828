import { beforeEach, describe, expect, test } from 'vitest';
import { at, openPage } from './open-page.ts';
import { readSites } from './site.ts';

const page = await openPage({ viewport: { width: 360, height: 740 } });
const plain = await openPage({ javaScriptEnabled: false });
const complaints: string[] = [];
page.on('pageerror', (error) => complaints.push(error.message));

/** Pages of a PDF by their own objects; the parent of all of them is of another type. */
const pagesIn = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

beforeEach(() => {
  complaints.length = 0;
});

describe.each(readSites())('support in $out', ({ base, pages }) => {
  const finder = page.locator('.finder select');
  const found = page.locator('.found');

  test('the finder leads to what the plan says for a group and a need, and to the body of today', async () => {
    await page.goto(at(`${base}ho-tro/`));
    await finder.nth(0).selectOption('ho-ngheo');
    await finder.nth(1).selectOption('vay-von');
    await finder.nth(2).selectOption({ index: 1 });
    const links = await found
      .locator('a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.map((link) => new URL(link ?? '').pathname)).toEqual([
      `${base}ho-tro/nhom/ho-ngheo/`,
      expect.stringMatching(`^${base}co-quan/`),
    ]);
    await found.locator('a').first().click();
    expect(await page.locator(':target h2').textContent()).toContain('Vay vốn');
    expect(complaints).toEqual([]);
  });

  test('each answer narrows the other questions and the lists', async () => {
    await page.goto(at(`${base}ho-tro/`));
    const all = await finder.nth(1).locator('option').count();
    await finder.nth(0).selectOption('nguoi-khuyet-tat');
    expect(await finder.nth(1).locator('option').count()).toBeLessThan(all);
    const shown = await page.locator('[data-needs] > li[data-id]:visible').count();
    expect(shown).toBe((await finder.nth(1).locator('option').count()) - 1);
  });

  test('without a script every group and need is a link', async () => {
    await plain.goto(at(`${base}ho-tro/`));
    expect(await plain.locator('.finder a').count()).toBe(3);
    const groups = pages.filter(({ template }) => template === 'ho-tro/nhom/*');
    expect(await plain.locator('[data-groups] a').count()).toBe(groups.length);
    await plain.goto(at(`${base}ho-tro/thuoc-dien/`));
    expect(await plain.locator('.live').isVisible()).toBe(false);
  });

  test('the calculator answers from the thresholds of the page, and keeps nothing', async () => {
    await page.goto(at(`${base}ho-tro/thuoc-dien/`));
    const row = page.locator('[data-group="ho-ngheo"][data-kind="thành thị"]').first();
    const income = Number(await row.getAttribute('data-income'));
    await page.locator('[name=income]').fill(income.toLocaleString('vi-VN'));
    await page.locator('[value="thành thị"]').check();
    expect(await found.locator('p').first().textContent()).toContain('“Hộ cận nghèo”');
    for (const index of [0, 1, 2]) await page.locator('.checks input').nth(index).check();
    expect(await found.locator('p').first().textContent()).toContain('“Hộ nghèo”');
    expect(await found.locator('p').last().textContent()).toContain('rà soát hằng năm');
    await page.locator('[name=income]').fill('một triệu <b>');
    expect(await found.textContent()).toContain('Thu nhập là một số');
    const kept = await page.evaluate<number>('localStorage.length + sessionStorage.length');
    expect([kept, new URL(page.url()).search]).toEqual([0, '']);
    expect(complaints).toEqual([]);
  });

  test('every leaflet prints on one page', async () => {
    const leaflets = pages.filter(({ address }) => address.endsWith('/to-roi/'));
    expect(leaflets.length).toBeGreaterThan(5);
    const long: string[] = [];
    for (const { address } of leaflets) {
      await page.goto(at(address));
      const count = pagesIn(await page.pdf({ preferCSSPageSize: true }));
      if (count !== 1) long.push(`${address}: ${count}`);
    }
    expect(long).toEqual([]);
  });
});
