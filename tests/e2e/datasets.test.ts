import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { projectFolder } from '../../scripts/project-folder.ts';
import { dictionarySchema } from '../../src/exports/dictionary.ts';
import { downloadSchema } from '../../src/exports/download.ts';
import { generatedFolder } from '../../src/generated-folder.ts';
import { type Page, readSites, type Site } from './site.ts';

const duckdb = await (await DuckDBInstance.create(':memory:')).connect();

function generated<Schema extends z.ZodType>(site: Site, name: string, schema: Schema) {
  const file = path.join(projectFolder, generatedFolder(site.locality), `${name}.json`);
  return z.array(schema).parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** The text of the code that a page gives for one tool. */
function codeFor(page: Page, tool: string): string {
  const [, code = ''] = new RegExp(`<code data-tool="${tool}">([^<]*)`).exec(page.html) ?? [];
  const marks: Readonly<Record<string, string>> = { quot: '"', '#39': "'", '#34': '"', amp: '&' };
  return code.replace(/&([a-z]+|#\d+);/g, (whole, name: string) => marks[name] ?? whole);
}

describe.each(readSites())('datasets of $out', (site) => {
  const datasets = generated(site, 'datasets', dictionarySchema);
  const downloads = generated(site, 'downloads', downloadSchema);
  /** The page of a dataset; that of all datasets without a name. */
  const pageOf = (name?: string): Page => {
    const wanted = `${site.base}du-lieu/${name === undefined ? '' : `${name}/`}`;
    const found = site.pages.find(({ address }) => address === wanted);
    if (found === undefined) throw new Error(`No page ${wanted}`);
    return found;
  };

  test.each(datasets)('the line for DuckDB reads all rows of $id', async ({ id, rows, fields }) => {
    const code = codeFor(pageOf(id), 'DuckDB');
    const address = /read_csv\('([^']+)'/.exec(code)?.[1] ?? '';
    const file = path.join(site.folder, new URL(address).pathname.slice(site.base.length));
    expect(existsSync(file), address).toBe(true);
    const reader = await duckdb.runAndReadAll(code.replace(address, file));
    expect(reader.columnNames()).toEqual(fields.map(({ name }) => name));
    expect(reader.currentRowCount).toBe(rows);
  });

  test('a page of a dataset gives every file with its whole sum', () => {
    for (const { dataset, id, sha256 } of downloads) {
      if (dataset === null) continue;
      const { html } = pageOf(dataset);
      expect(html).toContain(`href="${site.base}du-lieu/${id}"`);
      expect(html).toContain(`<code>${sha256}</code>`);
    }
  });

  test('the page of all datasets has every dataset and every whole sum', () => {
    const { html, tags } = pageOf();
    const links = tags.flatMap(({ attributes }) => attributes['href'] ?? []);
    for (const { id } of datasets) expect(links).toContain(`${site.base}du-lieu/${id}/`);
    for (const { sha256 } of downloads) expect(html).toContain(sha256);
  });

  test('a page of a dataset tells each of its columns', () => {
    for (const { id, fields } of datasets) {
      const ids = pageOf(id).tags.flatMap(({ attributes }) => attributes['id'] ?? []);
      expect(fields.filter(({ name }) => !ids.includes(`cot-${name}`))).toEqual([]);
    }
  });
});
