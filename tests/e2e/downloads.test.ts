import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { projectFolder } from '../../scripts/project-folder.ts';
import { type BuiltSite, builtFiles, sites } from '../../scripts/sites.ts';
import { type Dictionary, dictionarySchema } from '../../src/exports/dictionary.ts';
import { type Download, downloadSchema, formatNames } from '../../src/exports/download.ts';
import { generatedFolder } from '../../src/generated-folder.ts';
import {
  readCsv,
  readJson,
  readParquet,
  readXlsx,
  type TypedColumn,
} from '../exports/read-back.ts';

function readGenerated<Schema extends z.ZodType>(
  { locality }: BuiltSite,
  name: string,
  schema: Schema,
): z.output<Schema>[] {
  const file = path.join(projectFolder, generatedFolder(locality), `${name}.json`);
  return z.array(schema).parse(JSON.parse(readFileSync(file, 'utf8')));
}

const columnsOf = ({ fields }: Dictionary): TypedColumn[] =>
  fields.map(({ name, type }) => ({ name, type: { name: type } }));

describe.each(sites)('the downloads of the site “$title”', (site) => {
  const downloads = readGenerated(site, 'downloads', downloadSchema);
  const dictionaries = readGenerated(site, 'datasets', dictionarySchema);
  const folder = path.join(projectFolder, site.out, 'du-lieu');
  const on = ({ id }: Download): string => path.join(folder, id);
  const fileOf = (dataset: string, format: string): string => {
    const found = downloads.find((file) => file.dataset === dataset && file.format === format);
    if (found === undefined) throw new Error(`${dataset} has no ${format}`);
    return on(found);
  };

  test('have the bytes and the sums that the pages name', () => {
    const measured = downloads.map((download) => {
      const bytes = readFileSync(on(download));
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return { ...download, bytes: bytes.length, sha256 };
    });
    expect(measured).toEqual(downloads);
  });

  test('stand there in every format for every dataset, and once as an archive', () => {
    const expected = dictionaries.flatMap(({ id, withoutXlsx }) =>
      formatNames
        .filter((format) => format !== 'xlsx' || withoutXlsx === null)
        .map((format) => `${id}.${format}`),
    );
    const found = downloads.map(({ dataset, format }) => `${dataset ?? 'tat-ca'}.${format}`);
    expect(found.toSorted()).toEqual([...expected, 'tat-ca.zip'].toSorted());
  });

  test.each(dictionaries)('$id holds the same values in all formats', async (dictionary) => {
    const { id, rows, withoutXlsx } = dictionary;
    const columns = columnsOf(dictionary);
    const parquet = await readParquet(fileOf(id, 'parquet'), columns);
    expect(parquet).toHaveLength(rows);
    expect(await readCsv(fileOf(id, 'csv'), columns)).toEqual(parquet);
    expect(await readJson(fileOf(id, 'json'), columns)).toEqual(parquet);
    if (withoutXlsx !== null) return;
    expect(await readXlsx(readFileSync(fileOf(id, 'xlsx')))).toEqual(parquet);
  });

  test('stand in the archive as they stand beside it, with README, dictionary and licence', () => {
    const [archive] = downloads.filter(({ format }) => format === 'zip');
    if (archive === undefined) throw new Error('There is no archive');
    const entries = unzipSync(readFileSync(on(archive)));
    const texts = downloads.filter(({ format }) => format === 'csv' || format === 'json');
    for (const download of texts) {
      expect(readFileSync(on(download)).equals(entries[download.id] ?? new Uint8Array())).toBe(
        true,
      );
    }
    expect(Object.keys(entries)).toEqual(
      expect.arrayContaining(['README.md', 'LICENSE-DATA.md', 'tu-dien.csv']),
    );
    const readme = strFromU8(entries['README.md'] ?? new Uint8Array());
    expect(readme.includes('SỐ LIỆU MINH HỌA')).toBe(site.base === '/minh-hoa/');
  });

  test('hold in the files of a commitment rows that the file of all figures holds too', () => {
    const all = new Set(readFileSync(fileOf('observations', 'csv'), 'utf8').split('\n'));
    const own = builtFiles(site).filter(({ address }) =>
      /\/chi-tieu\/[^/]+\/[^/]+\.csv$/.test(address),
    );
    expect(own.length).toBeGreaterThan(0);
    for (const { file } of own) {
      const lines = readFileSync(file, 'utf8').split('\n');
      expect(new Set(lines).isSubsetOf(all), file).toBe(true);
      expect(lines.length).toBeGreaterThan(2);
    }
  });
});
