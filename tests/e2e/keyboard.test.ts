import { describe, expect, test } from 'vitest';
import { at, openPage } from './open-page.ts';
import { readSites } from './site.ts';

const page = await openPage();

const focused = `(() => {
  const element = document.activeElement;
  const box = element.getBoundingClientRect();
  return {
    hash: element.hash,
    seen: box.top >= 0 && box.left >= 0 && box.width > 0 && box.bottom <= innerHeight,
  };
})()`;

describe.each(readSites())('keyboard in $out', ({ base }) => {
  test('the first Tab reaches a visible link to the content, and Enter goes there', async () => {
    await page.goto(at(base));
    await page.keyboard.press('Tab');
    const link = await page.evaluate<{ hash: string; seen: boolean }>(focused);
    expect(link.seen).toBe(true);
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe(link.hash);
    const goal = await page.evaluate<string>(`document.querySelector('${link.hash}').tagName`);
    expect(goal).toBe('MAIN');
  });

  test('a page that is not there answers 404 with the page for that', async () => {
    const response = await page.goto(at(`${base}khong-co-trang-nay/`));
    expect(response?.status()).toBe(404);
    expect(await page.locator('h1').count()).toBe(1);
  });
});
