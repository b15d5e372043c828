import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, describe, expect, it } from 'vitest';
import { csvLines } from '../../src/exports/csv.ts';
import { type Dataset, datasetOf } from '../../src/exports/dataset.ts';
import { jsonLines } from '../../src/exports/json.ts';
import { parquetChunks } from '../../src/exports/parquet.ts';
import { xlsxFile } from '../../src/exports/xlsx.ts';
import { nouns } from '../../src/model/nouns.ts';
import { hostileAreas, hostileFigures, hostileIndicators } from './hostile-dataset.ts';
import { parquetTypes, plainRows, readCsv, readJson, readParquet, readXlsx } from './read-back.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'formats-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

const parquetOf = (dataset: Dataset): Buffer<ArrayBuffer> =>
  Buffer.concat([...parquetChunks(dataset, [])]);

const empty = datasetOf(nouns.areas, []);

describe.each([
  ['figures', hostileFigures],
  ['areas', hostileAreas],
  ['indicators', hostileIndicators],
  ['no rows', empty],
])('the same values come back: %s', { timeout: 30_000 }, (name, dataset) => {
  const expected = plainRows(dataset);

  it('from CSV by DuckDB', async () => {
    const file = written(`${name}.csv`, [...csvLines(dataset)].join(''));
    expect(await readCsv(file, dataset.fields)).toEqual(expected);
  });

  it('from JSON by DuckDB', async () => {
    const file = written(`${name}.json`, [...jsonLines(dataset)].join(''));
    expect(await readJson(file, dataset.fields)).toEqual(expected);
  });

  it('from Parquet by DuckDB', async () => {
    const file = written(`${name}.parquet`, parquetOf(dataset));
    expect(await readParquet(file, dataset.fields)).toEqual(expected);
  });

  it('from Parquet by hyparquet', async () => {
    const { buffer, byteOffset, byteLength } = parquetOf(dataset);
    const rows = await parquetReadObjects({
      file: buffer.slice(byteOffset, byteOffset + byteLength),
    });
    const cells = rows.map((row) => dataset.fields.map(({ name: column }) => plainOf(row[column])));
    expect(cells).toEqual(expected);
  });

  it('from XLSX by read-excel-file', async () => {
    expect(await readXlsx(await xlsxFile(dataset, []))).toEqual(expected);
  });
});

function plainOf(value: unknown): string | number | null {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.join('|') || null;
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

describe('parquetChunks(dataset)', () => {
  it('gives numbers, integers, dates, flags and lists their types, codes and periods text', async () => {
    const types = {
      ...(await parquetTypes(written('a.parquet', parquetOf(hostileAreas)))),
      ...(await parquetTypes(written('i.parquet', parquetOf(hostileIndicators)))),
      ...(await parquetTypes(written('f.parquet', parquetOf(hostileFigures)))),
    };
    expect(types).toMatchObject({
      value: 'DOUBLE',
      order: 'BIGINT',
      valid_from: 'DATE',
      cumulative: 'BOOLEAN',
      successors: 'VARCHAR[]',
      code: 'VARCHAR',
      period: 'VARCHAR',
    });
  });
});
