import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { projectFolder } from '../../scripts/project-folder.ts';
import { sites } from '../../scripts/sites.ts';
import { at, openPage } from './open-page.ts';

/** The source without Markdown's marks, its one tag and white space: what must be equal. */
const bare = (text: string): string =>
  text
    .replaceAll(/<\/?sub>/g, '')
    .replaceAll(/^[\s#]*(?:[-+]\s+)?/gm, '')
    .replaceAll('*', '')
    .replaceAll(/\s+/g, '');

let page: Page;
beforeAll(async () => {
  page = await openPage();
});

describe.each(sites)('the plan in $out', ({ locality, base }) => {
  beforeAll(async () => {
    await page.goto(at(`${base}ke-hoach/`));
  });

  test('its clauses, editor notes apart, are the source word for word', async () => {
    const file = path.join(projectFolder, locality, 'content/plan/ke-hoach.txt');
    const built = await page.locator('[data-clause]').allTextContents();
    expect(built.join('').replaceAll(/\s+/g, '')).toBe(bare(readFileSync(file, 'utf8')));
  });

  test('each clause has a link that leads to itself', async () => {
    const faults = await page
      .locator('.clause')
      .evaluateAll((clauses) =>
        clauses
          .filter((clause) => clause.querySelector(`a[href="#${clause.id}"]`) === null)
          .map(({ id }) => id),
      );
    expect(faults).toEqual([]);
  });
});
