import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';

/** The one browser of this run; each test file has its own connection. */
export const browser: Browser = await chromium.connect(inject('browser'));

/** Address of a page at the test server. */
export const at = (address: string): string => inject('origin') + address;

/** Runs `look` on a fresh page in a context of its own, which is closed whatever happens. */
export async function withPage<Result>(
  options: BrowserContextOptions,
  look: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ locale: 'vi-VN', ...options });
  try {
    return await look(await context.newPage());
  } finally {
    await context.close();
  }
}
