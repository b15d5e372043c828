import { describe, expect, test } from 'vitest';
import { at, openPage } from './open-page.ts';
import { readSites } from './site.ts';

const page = await openPage();

/** A sheet of a printed page: its size in points, and how many bytes are drawn on it. */
interface Sheet {
  width: number;
  height: number;
  drawn: number;
}

/** The sheets of a PDF as Chromium writes it: its page objects are not packed, what is drawn on them is. */
function sheetsOf(pdf: Buffer): Sheet[] {
  const text = pdf.toString('latin1');
  const lengthOf = (object: string): number => {
    const start = text.indexOf(`\n${object} 0 obj`);
    return Number(/\/Length (\d+)/.exec(text.slice(start, start + 200))?.[1] ?? 0);
  };
  const pages = text.matchAll(/\/Type \/Page\b(?!s)[\s\S]*?endobj/g);
  return [...pages].map(([object]) => {
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(object) ?? [];
    const contents = /\/Contents (\d+) 0 R/.exec(object)?.[1] ?? '';
    return { width: Number(width), height: Number(height), drawn: lengthOf(contents) };
  });
}

async function printed(address: string): Promise<Sheet[]> {
  await page.goto(at(address));
  return sheetsOf(await page.pdf({ preferCSSPageSize: true }));
}

/** Less than this is a foot or a rule alone; a sheet with a few lines has more. */
const fewest = 350;

const kinds = ['co-quan', 'du-an', 'dia-ban'];

describe.each(readSites())('oversight of $out on paper', ({ base, pages }) => {
  test('the ledger stands on A4 sheets that lie, none of them empty', async () => {
    const sheets = await printed(`${base}giam-sat/`);
    expect(sheets.filter(({ width, height }) => width <= height)).toEqual([]);
    expect(Math.round(sheets[0]?.width ?? 0)).toBe(842);
    expect(sheets.filter(({ drawn }) => drawn < fewest)).toEqual([]);
  });

  test('the heads of its table are repeated, a commitment is not cut in two, no heading stands last', async () => {
    await page.goto(at(`${base}giam-sat/`));
    await page.emulateMedia({ media: 'print' });
    const style = (selector: string, name: string): Promise<string> =>
      page.evaluate(`getComputedStyle(document.querySelector('${selector}')).${name}`);
    expect(await style('.ledger thead', 'display')).toBe('table-header-group');
    expect(await style('.ledger tbody', 'breakInside')).toBe('avoid');
    expect(await style('h2', 'breakAfter')).toBe('avoid');
    await page.emulateMedia({ media: null });
  });

  test.each(kinds)(
    'the longest dossier of %s is on A4 sheets that stand, none empty',
    async (kind) => {
      const own = pages
        .filter(({ address }) => address.startsWith(`${base}giam-sat/ho-so/${kind}-`))
        .sort((a, b) => b.html.length - a.html.length);
      const sheets = await printed(own[0]?.address ?? base);
      expect(sheets.length).toBeGreaterThan(1);
      expect(sheets.filter(({ width, height }) => width > height)).toEqual([]);
      expect(sheets.filter(({ drawn }) => drawn < fewest)).toEqual([]);
    },
  );
});
