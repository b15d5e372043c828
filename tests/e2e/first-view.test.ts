import { setTimeout as wait } from 'node:timers/promises';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import { at, openPage } from './open-page.ts';
import { onePerTemplate, readSites } from './site.ts';

/** A cheap phone. */
const page = await openPage({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 });
/** How long the typeface is held back, so that the stand-in is painted first. */
const fontDelay = 300;

const seen = { requests: [] as string[], complaints: [] as string[] };
page.on('request', (request) => seen.requests.push(request.url()));
page.on('pageerror', (error) => seen.complaints.push(error.message));
page.on('console', (message) => {
  if (['error', 'warning'].includes(message.type())) seen.complaints.push(message.text());
});

await page.addInitScript(`window.shifts = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifts += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });`);
// A route also turns the browser's cache off, so that every visit is a first one.
await page.route('**/*.woff2', async (route) => {
  await wait(fontDelay);
  await route.continue();
});

beforeEach(async () => {
  await page.goto('about:blank');
  seen.requests = [];
  seen.complaints = [];
});

describe.each(readSites())('first view of $out', (site) => {
  test.each(onePerTemplate(site))('$template: $address', async ({ address }) => {
    await page.goto(at(address), { waitUntil: 'load' });
    await page.evaluate('document.fonts.ready.then(() => new Promise(requestAnimationFrame))');
    const foreign = seen.requests.filter((url) => !url.startsWith(`${inject('origin')}/`));
    expect(foreign, 'requests to others').toEqual([]);
    expect(seen.complaints, 'messages of the browser').toEqual([]);
    expect(seen.requests.length, seen.requests.join('\n')).toBeGreaterThan(2);
    expect(seen.requests.length, seen.requests.join('\n')).toBeLessThanOrEqual(5);
    expect(await page.evaluate<number>('window.shifts'), 'layout shift').toBeLessThanOrEqual(0.01);
  });
});
