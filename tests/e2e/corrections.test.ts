import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { projectFolder } from '../../scripts/project-folder.ts';
import { generatedFolder } from '../../src/generated-folder.ts';
import { corrections } from '../../src/model/correction.ts';
import { readSites } from './site.ts';

describe.each(readSites())('corrections of $out', ({ base, locality, pages }) => {
  const file = path.join(projectFolder, generatedFolder(locality), 'corrections.json');
  const rows = z.array(corrections.schema).parse(JSON.parse(readFileSync(file, 'utf8')));
  const list = pages.find(({ address }) => address === `${base}du-lieu/dinh-chinh/`);
  const marksIn = ({ tags }: (typeof pages)[number]): string[] =>
    tags
      .filter(({ attributes }) => attributes['class'] === 'corrected')
      .flatMap(({ attributes }) => attributes['href'] ?? []);

  test('the page has an entry for each, or says that there is none', () => {
    const ids = list?.tags.flatMap(({ attributes }) => attributes['id'] ?? []) ?? [];
    expect(rows.filter(({ id }) => !ids.includes(id))).toEqual([]);
    expect(list?.html.includes('Chưa có đính chính nào')).toBe(rows.length === 0);
  });

  test('each has a mark on a page of its number, and each entry leads to a page that bears it', () => {
    for (const { id } of rows) {
      const mark = `${base}du-lieu/dinh-chinh/#${id}`;
      const marked = pages.filter((page) => marksIn(page).includes(mark));
      expect(marked.length, id).toBeGreaterThan(0);
      const [, entry = ''] = list?.html.split(`id="${id}"`) ?? [];
      const [, link = ''] = /href="([^"#]+)/.exec(entry) ?? [];
      expect(marked.map(({ address }) => address)).toContain(link);
    }
  });

  test('every mark has words that begin with those that are seen', () => {
    for (const { html, file: name } of pages) {
      const found = html.matchAll(/class="corrected"[^>]*aria-label="([^"]*)"[^>]*>([^<]*)</g);
      for (const [, label = '', words = ''] of found)
        expect(label.startsWith(words.trim()), `${name}: ${label}`).toBe(true);
    }
  });
});
