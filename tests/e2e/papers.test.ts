import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { at, openPage } from './open-page.ts';
import { readSites } from './site.ts';

const page = await openPage();
const sites = readSites();
const requestsOf = (site: (typeof sites)[number]) =>
  site.pages.filter(({ template }) => template === 'giam-sat/phieu/*');

/** Bytes of what is drawn on each sheet of a PDF as Chromium writes it; an empty one has next to none. */
function sheetsOf(pdf: string): number[] {
  const sheets = pdf.matchAll(/\/Type \/Page\b[\s\S]*?\/Contents (\d+) 0 R/g);
  return [...sheets].map(([, id]) => {
    const found = new RegExp(`\\n${id} 0 obj\\n<<[^>]*?/Length (\\d+)`).exec(pdf);
    return Number(found?.[1] ?? 0);
  });
}

describe.each(sites)('papers of $out', (site) => {
  test('each request has its DOCX', () => {
    const requests = requestsOf(site);
    expect(requests.length).toBeGreaterThan(0);
    const lacking = requests.flatMap(({ address, html }) => {
      const link = /href="([^"]+\.docx)"/.exec(html)?.[1] ?? '';
      const file = path.join(site.folder, link.slice(site.base.length));
      return link.startsWith(address) && existsSync(file) ? [] : [address];
    });
    expect(lacking).toEqual([]);
  });
});

test('each request prints on one or two sheets, none of them empty', {
  timeout: 120_000,
}, async () => {
  const [site] = sites;
  const odd: string[] = [];
  for (const { address } of site === undefined ? [] : requestsOf(site)) {
    await page.goto(at(address));
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const sheets = sheetsOf(pdf.toString('latin1'));
    const isFine = sheets.length > 0 && sheets.length < 3 && sheets.every((size) => size > 1500);
    if (!isFine) odd.push(`${address} ${sheets.join(' ')}`);
  }
  expect(odd).toEqual([]);
});
