import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { projectFolder } from '../project-folder.ts';
import type { Shot } from './shots.ts';

/** Tables as an office would send them, invented like the town they speak of. */
const tables = path.join(projectFolder, 'examples/bang-cua-don-vi');

/** Width of a picture in CSS pixels: a narrow page, so that its letters stay legible on a phone. */
export const shotWidth = 480;
const pixelsPerPoint = 1.5;
const quality = 70;
/** Paper above and below, in CSS pixels. */
const margin = 14;

/** The mark stays in sight; a date's pattern follows the system's language, so none is shown. */
const style = `.invented { position: sticky; inset-block-start: 0 }
::-webkit-datetime-edit { visibility: hidden }`;

/** The colours a picture is taken in, as the reader's device prefers them. */
export const schemes = ['light', 'dark'] as const;
type Scheme = (typeof schemes)[number];

/** Name of a picture's file. */
export const fileOfShot = ({ name }: Shot, scheme: Scheme): string =>
  scheme === 'light' ? `${name}.webp` : `${name}-toi.webp`;

/**
 * Takes a picture of a checker page, with the page's mark of invented figures kept above it.
 * @param address the page on a running server.
 * @returns the bytes of a WebP.
 */
export async function takeShot(
  browser: Browser,
  shot: Shot,
  { address, scheme }: { address: string; scheme: Scheme },
): Promise<Uint8Array> {
  const context = await browser.newContext({
    viewport: { width: shotWidth, height: 800 },
    colorScheme: scheme,
    locale: 'vi-VN',
    bypassCSP: true, // for the one style below
  });
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.addStyleTag({ content: style });
    await choose(page, shot);
    const height = await show(page, shot);
    const session = await context.newCDPSession(page);
    const y = await page.evaluate(() => scrollY);
    const clip = { x: 0, y, width: shotWidth, height, scale: pixelsPerPoint };
    const { data } = await session.send('Page.captureScreenshot', {
      format: 'webp',
      quality,
      clip,
    });
    return Buffer.from(data, 'base64');
  } finally {
    await context.close();
  }
}

/** Has the table checked. No mark of the focus, which a choice puts on the result, is to be seen. */
async function choose(page: Page, { table }: Shot): Promise<void> {
  await page.locator('#tep').setInputFiles(path.join(tables, table));
  await page.locator('#ket-qua .statement').waitFor();
  await page.evaluate(
    () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
  );
}

/** Brings a shot's part of the page below the mark. @returns its height with the mark's. */
async function show(page: Page, { from, to }: Shot): Promise<number> {
  const mark = await page.locator('.invented').evaluate((element) => element.clientHeight);
  const top = await page
    .locator(from)
    .first()
    .evaluate(edge, 'top' as const);
  const bottom = await page
    .locator(to)
    .last()
    .evaluate(edge, 'bottom' as const);
  const height = Math.ceil(mark + bottom - top + 2 * margin);
  await page.setViewportSize({ width: shotWidth, height });
  await page.evaluate((y) => scrollTo(0, y), Math.floor(top - mark - margin));
  return height;
}

/** Where an edge of an element lies in the whole page; runs in the page. */
const edge = (element: Element, side: 'top' | 'bottom'): number =>
  element.getBoundingClientRect()[side] + scrollY;
