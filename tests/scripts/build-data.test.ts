import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { buildData } from '../../scripts/build-data.ts';
import { projectFolder } from '../../scripts/project-folder.ts';
import { downloadSchema } from '../../src/exports/download.ts';
import * as parquet from '../../src/exports/parquet.ts';
import { generatedFolder } from '../../src/generated-folder.ts';

vi.mock('../../src/exports/parquet.ts', { spy: true });

const locality = 'tests/fixtures/valid-locality';
const folder = path.join(projectFolder, generatedFolder(locality));
const sumOf = (file: string): string =>
  createHash('sha256').update(readFileSync(file)).digest('hex');

/** Every generated file with its sum. */
function sums(): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return Object.fromEntries(files.map((file) => [path.relative(folder, file), sumOf(file)]));
}

describe('buildData(locality)', { timeout: 60_000 }, () => {
  beforeAll(async () => void (await buildData(locality)), 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('names every download with the bytes and the sum that it has', () => {
    const read = readFileSync(path.join(folder, 'downloads.json'), 'utf8');
    const downloads = z.array(downloadSchema).parse(JSON.parse(read));
    const on = downloads.map(({ id }) => path.join(folder, 'downloads', id));
    expect(downloads.map(({ sha256 }) => sha256)).toEqual(on.map(sumOf));
    expect(downloads.map(({ bytes }) => bytes)).toEqual(
      on.map((file) => readFileSync(file).length),
    );
    expect(downloads.filter(({ dataset }) => dataset === null).map(({ id }) => id)).toEqual([
      'minh-hoa-tat-ca.zip',
    ]);
  });

  it('leaves the last files as they were, and no half ones, when an exporter fails', async () => {
    const before = sums();
    vi.mocked(parquet.parquetChunks).mockImplementationOnce(() => {
      throw new Error('The disk is full');
    });
    await expect(buildData(locality)).rejects.toThrow('The disk is full');
    expect(sums()).toEqual(before);
    expect(existsSync(`${folder}.building`)).toBe(false);
  });

  it('writes the same bytes again', async () => {
    const before = sums();
    await buildData(locality);
    expect(sums()).toEqual(before);
  });
});
