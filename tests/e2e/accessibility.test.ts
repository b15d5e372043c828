import axe, { type AxeResults } from 'axe-core';
import { describe, expect, test } from 'vitest';
import { at, openPage } from './open-page.ts';
import { onePerTemplate, readSites } from './site.ts';

const looks = [
  { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { colorScheme: 'dark', viewport: { width: 360, height: 740 } },
] as const;

const page = await openPage();
await page.addInitScript(axe.source);

async function violations(): Promise<string[]> {
  const run = "axe.run(document, { resultTypes: ['violations'] })";
  const found = await page.evaluate<AxeResults>(run);
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n${target}\n${failureSummary}`),
  );
}

describe.each(readSites())('accessibility of $out', (site) => {
  test.each(onePerTemplate(site))(
    'axe finds nothing in $template: $address',
    async ({ address }) => {
      await page.goto(at(address));
      for (const { colorScheme, viewport } of looks) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        expect(await violations(), colorScheme).toEqual([]);
      }
    },
  );
});
