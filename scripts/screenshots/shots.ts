import path from 'node:path';
import type { Page } from 'playwright-core';
import { projectFolder } from '../project-folder.ts';

/** A picture of the checker page for the guide. */
export interface Shot {
  /** Name of the file without its ending. */
  name: `minh-hoa-${string}`;
  /** Brings the page, still empty, to what is to be seen. */
  steps: (page: Page) => Promise<void>;
  /** The picture begins where this begins. */
  from: string;
  /** It ends where the last of these ends. */
  to: string;
}

/** Tables as an office would send them, invented like the town they speak of. */
const tables = path.join(projectFolder, 'examples/bang-cua-don-vi');

/** A finger rests nowhere: the mark of the focus, which a choice puts on the result, is not to be seen. */
const leave = (page: Page) =>
  page.evaluate(
    () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
  );

/** Chooses a table and waits until all is said about it. */
const choose = (file: string) => async (page: Page) => {
  await page.locator('#tep').setInputFiles(path.join(tables, file));
  await page.locator('#ket-qua .statement').waitFor();
  await leave(page);
};

/** What the guide shows of a check, in the order of its text. */
export const shots: readonly Shot[] = [
  {
    name: 'minh-hoa-loi',
    steps: choose('minh-hoa-uoc-2026.csv'),
    from: '#ket-qua',
    to: '[aria-labelledby="tim-error"] li',
  },
  {
    name: 'minh-hoa-danh-dau',
    steps: choose('minh-hoa-uoc-2026.csv'),
    from: '#bang-1',
    to: '.marked',
  },
  {
    name: 'minh-hoa-cau-hoi',
    steps: choose('minh-hoa-tong-so-ho-2026.csv'),
    from: '#cau-hoi',
    to: '.questions',
  },
  {
    name: 'minh-hoa-dinh-chinh',
    steps: choose('minh-hoa-sua-2025.csv'),
    from: '#dinh-chinh',
    to: '.reasons button',
  },
];
