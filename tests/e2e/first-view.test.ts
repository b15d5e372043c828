import type { Page as BrowserPage } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { at, withPage } from './open-page.ts';
import { onePerTemplate, type Page, readSites } from './site.ts';

/** A cheap phone. */
const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 };
/** How long the typeface is held back, so that the stand-in is painted first. */
const fontDelay = 400;

const watchShifts = `window.shifts = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifts += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });`;

/** What a first visit to a page costs and stirs. */
interface FirstView {
  requests: string[];
  complaints: string[];
  shift: number;
}

async function visit(browserPage: BrowserPage, { address }: Page): Promise<FirstView> {
  const requests: string[] = [];
  const complaints: string[] = [];
  browserPage.on('request', (request) => requests.push(request.url()));
  browserPage.on('pageerror', (error) => complaints.push(error.message));
  browserPage.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  await browserPage.addInitScript(watchShifts);
  await browserPage.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, fontDelay));
    await route.continue();
  });
  await browserPage.goto(at(address), { waitUntil: 'networkidle' });
  await browserPage.evaluate('document.fonts.ready.then(() => new Promise(requestAnimationFrame))');
  return { requests, complaints, shift: Number(await browserPage.evaluate('window.shifts')) };
}

describe.each(readSites())('first view of $out', (site) => {
  test.each(onePerTemplate(site))('$template: $address', async (page) => {
    const seen = await withPage(phone, (browserPage) => visit(browserPage, page));
    const foreign = seen.requests.filter((url) => !url.startsWith(`${inject('origin')}/`));
    expect(foreign, 'requests to others').toEqual([]);
    // The 404 page is seen here at its own address, where it is found.
    expect(seen.complaints, 'messages of the browser').toEqual([]);
    expect(seen.requests.length, seen.requests.join('\n')).toBeLessThanOrEqual(5);
    expect(seen.shift, 'layout shift').toBeLessThanOrEqual(0.01);
  });
});
