import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';

/** Address of a page at the test server. */
export const at = (address: string): string => inject('origin') + address;

/**
 * A page in the one browser of this run, for all tests of a file: opening one costs more than
 * most looks. It is closed after the last of them.
 */
export async function openPage(options: BrowserContextOptions = {}): Promise<Page> {
  const browser = await chromium.connect(inject('browser'));
  afterAll(() => browser.close());
  const context = await browser.newContext({ locale: 'vi-VN', ...options });
  return context.newPage();
}
