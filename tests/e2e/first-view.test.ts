import { setTimeout as wait } from 'node:timers/promises';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import { at, openPage } from './open-page.ts';
import { onePerTemplate, readSites } from './site.ts';

/** A cheap phone. */
const page = await openPage({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 });
/** How long the typeface is held back, so that the stand-in is painted first. */
const fontDelay = 300;

/** Requests of a first view: the page, its style, two fonts and one script. */
const mostRequests = 5;
/** Pages of tools, whose script shares a module with another tool's. */
const tools = new Set(['ho-tro/*', 'kiem-tra-so-lieu', 'tim-kiem']);

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
  test.each(onePerTemplate(site))('$template: $address', async ({ address, template }) => {
    await page.goto(at(address), { waitUntil: 'load' });
    await page.evaluate('document.fonts.ready.then(() => new Promise(requestAnimationFrame))');
    const foreign = seen.requests.filter((url) => !url.startsWith(`${inject('origin')}/`));
    expect(foreign, 'requests to others').toEqual([]);
    expect(seen.complaints, 'messages of the browser').toEqual([]);
    const requests = seen.requests.length;
    // A page that stands inside others is one file; every other has at least a style and a font.
    expect(requests, seen.requests.join('\n')).toBeGreaterThan(
      template.startsWith('nhung/') ? 0 : 2,
    );
    expect(requests, seen.requests.join('\n')).toBeLessThanOrEqual(
      tools.has(template) ? mostRequests + 1 : mostRequests,
    );
    expect(await page.evaluate<number>('window.shifts'), 'layout shift').toBeLessThanOrEqual(0.01);
  });
});
