import { describe, expect, test } from 'vitest';
import { at, openPage } from './open-page.ts';
import { onePerTemplate, readSites } from './site.ts';

/** The narrowest phone, and 1280 pixels at 200% zoom (WCAG 2.2, 1.4.10 and 1.4.4). */
const widths = [320, 640];
const page = await openPage();

/** Names what sticks out of the window, to find it; what scrolls inside its own box does not. */
const findWide = `(() => {
  const root = document.scrollingElement;
  if (root.scrollWidth <= root.clientWidth) return [];
  const wide = [...document.body.querySelectorAll('*')]
    .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1)
    .map((element) => element.tagName.toLowerCase() + '.' + element.getAttribute('class'));
  return ['scrollWidth ' + root.scrollWidth, ...wide.slice(0, 5)];
})()`;

describe.each(readSites())('reflow of $out', (site) => {
  test.each(onePerTemplate(site))(
    '$template does not scroll sideways: $address',
    async ({ address }) => {
      await page.goto(at(address));
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(findWide), `${width} px`).toEqual([]);
      }
    },
  );

  test.each(['giam-sat/', 'giam-sat/bao-cao/', 'giam-sat/doi-soat/', 'giam-sat/tien-va-ket-qua/'])(
    'on a phone the tables of %s show every cell without scrolling',
    async (address) => {
      await page.setViewportSize({ width: 360, height: 800 });
      await page.goto(at(site.base + address));
      const overflows: number[] = await page
        .locator('.scroll:has(> .stacked)')
        .evaluateAll((all) => all.map((box) => box.scrollWidth - box.clientWidth));
      expect(overflows.length).toBeGreaterThan(0);
      expect(Math.max(...overflows)).toBeLessThanOrEqual(0);
    },
  );
});
