import axe, { type AxeResults } from 'axe-core';
import { describe, expect, test } from 'vitest';
import { at, withPage } from './open-page.ts';
import { onePerTemplate, type Page, readSites } from './site.ts';

const looks = [
  { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { colorScheme: 'dark', viewport: { width: 360, height: 740 } },
] as const;

async function violations({ address }: Page, look: (typeof looks)[number]): Promise<string[]> {
  const { violations: found } = await withPage(look, async (page) => {
    await page.goto(at(address));
    await page.evaluate(axe.source);
    return page.evaluate<AxeResults>("axe.run(document, { resultTypes: ['violations'] })");
  });
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n${target}\n${failureSummary}`),
  );
}

describe.each(readSites())('accessibility of $out', (site) => {
  test.each(onePerTemplate(site))('axe finds nothing in $template: $address', async (page) => {
    for (const look of looks) expect(await violations(page, look), look.colorScheme).toEqual([]);
  });
});
