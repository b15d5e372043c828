import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll } from 'vitest';
import { projectFolder } from '../../scripts/project-folder.ts';
import { openPage } from './open-page.ts';

/** The page that checks files, with files made for it; they are gone after the last test. */
export interface CheckPage {
  page: Page;
  summary: Locator;
  /** Path of a new file. */
  written: (name: string, text: string) => string;
  /** A table of a locality with its headings and one row, made from its first one. */
  tableWith: (locality: string, table: string, change: (row: string) => string) => string;
  /** What the page says at the end of choosing files. */
  choose: (...files: string[]) => Promise<string>;
  /** Text of a file that the page gives to take home. */
  saved: (selector: string) => Promise<string>;
}

/** Opens a browser's page for the checker; its address is the test's to choose. */
export async function openCheckPage(options: BrowserContextOptions = {}): Promise<CheckPage> {
  const page = await openPage(options);
  const summary = page.locator('#ket-qua .statement');
  const folder = mkdtempSync(path.join(tmpdir(), 'check-file-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const written: CheckPage['written'] = (name, text) => {
    const file = path.join(folder, name);
    writeFileSync(file, text);
    return file;
  };
  return {
    page,
    summary,
    written,
    tableWith: (locality, table, change) => {
      const file = path.join(projectFolder, locality, 'data', `${table}.csv`);
      const [header = '', row = ''] = readFileSync(file, 'utf8').split('\n');
      return written(`bang-${table}.csv`, `${header}\n${change(row)}\n`);
    },
    choose: async (...files) => {
      await page.locator('#tep').setInputFiles(files);
      await page.locator('#tien-do').waitFor({ state: 'hidden' });
      await summary.waitFor();
      return (await summary.textContent()) ?? '';
    },
    saved: async (selector) => {
      const saving = page.waitForEvent('download');
      await page.locator(selector).click();
      const file = path.join(folder, 'saved');
      await (await saving).saveAs(file);
      return readFileSync(file, 'utf8');
    },
  };
}
