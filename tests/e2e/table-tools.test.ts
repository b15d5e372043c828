import axe, { type AxeResults } from 'axe-core';
import { describe, expect, test } from 'vitest';
import { at, openPage } from './open-page.ts';
import { readSites, type Site } from './site.ts';

const page = await openPage({
  viewport: { width: 360, height: 740 },
  permissions: ['clipboard-read', 'clipboard-write'],
});
const plain = await openPage({ javaScriptEnabled: false });
await page.addInitScript(axe.source);

/** The first page with a table that has tools, of a kind. */
function pageOf({ pages }: Site, template: string): string | undefined {
  return pages.find((one) => one.template === template && one.html.includes('class="table-tools'))
    ?.address;
}

const tools = page.locator('.table-tools').first();
const table = page.locator('.table-tools + section table').first();
const column = (index: number) =>
  table.locator(`tbody tr:not(.group):visible > :nth-child(${index})`);

describe.each(readSites())('tools of tables in $out', (site) => {
  const address = pageOf(site, 'co-quan/*') ?? pageOf(site, 'dia-ban/*');

  test('some page has them', () => {
    expect(address).toBeDefined();
  });

  test('a heading sorts up, then down, and says so', async () => {
    await page.goto(at(address ?? ''));
    const sorter = table.locator('thead th').first().locator('button');
    await sorter.focus();
    await page.keyboard.press('Enter');
    expect(await table.locator('th[aria-sort="ascending"]').count()).toBe(1);
    const up = await column(1).allTextContents();
    await page.keyboard.press('Enter');
    expect(await table.locator('th[aria-sort="descending"]').count()).toBe(1);
    expect(await column(1).allTextContents()).not.toEqual(up);
  });

  test('words narrow the rows, and clearing them brings all back', async () => {
    await page.goto(at(address ?? ''));
    const all = await column(1).count();
    await tools.locator('input').fill('khong co chu nay dau');
    expect(await column(1).count()).toBe(0);
    expect(await page.locator('body > [role="status"]').textContent()).toMatch(/Không dòng nào/);
    await tools.locator('input').fill('');
    expect(await column(1).count()).toBe(all);
  });

  test('the rows that are shown are copied, a line to each, without marks', async () => {
    await page.goto(at(address ?? ''));
    await tools.locator('button').click();
    await tools.locator('button', { hasText: 'Đã chép' }).waitFor();
    const text = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(text.split('\n').length).toBeGreaterThan(8);
    expect(text).toContain('\t');
    expect(text).not.toContain('đã sửa');
  });

  test('axe finds nothing once they are there', async () => {
    await page.goto(at(address ?? ''));
    const found = await page.evaluate<AxeResults>('axe.run(document)');
    expect(found.violations.map(({ id }) => id)).toEqual([]);
    expect(
      await page.evaluate('document.scrollingElement.scrollWidth'),
      'no scrolling sideways',
    ).toBeLessThanOrEqual(360);
  });

  test('without a script the table is whole and no tool is shown', async () => {
    await plain.goto(at(address ?? ''));
    expect(await plain.locator('.table-tools').first().isVisible()).toBe(false);
    expect(await plain.locator('.table-tools + section tbody tr').count()).toBeGreaterThan(7);
  });
});
