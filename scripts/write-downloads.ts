import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { zipChunks } from '../src/exports/archive.ts';
import { archiveTexts } from '../src/exports/archive-texts.ts';
import { csvLines } from '../src/exports/csv.ts';
import type { Dataset } from '../src/exports/dataset.ts';
import type { Dictionary } from '../src/exports/dictionary.ts';
import { type Download, formatNames } from '../src/exports/download.ts';
import { imprintOf } from '../src/exports/imprint.ts';
import { jsonLines } from '../src/exports/json.ts';
import { targetDatasets } from '../src/exports/target-datasets.ts';
import { downloadName } from '../src/model/picture-file.ts';
import type { Site } from '../src/model/site.ts';
import type { Locality } from '../src/plan/locality.ts';
import { chunksOf } from './chunks-of.ts';
import { readChunks, writeChunks } from './write-chunks.ts';

/** Writes every dataset in every format below `folder`, with the bytes and sum of each file. */
export async function writeDownloads(
  all: readonly Dataset[],
  { folder, site }: { folder: string; site: Site },
): Promise<Download[]> {
  const downloads: Download[] = [];
  for (const dataset of all) {
    for (const format of formatNames) {
      const chunks = await chunksOf(format, dataset, imprintOf(dataset, site));
      if (chunks === null) continue;
      const id = `${dataset.name}/${downloadName(`${dataset.name}.${format}`, site.illustrative)}`;
      const written = writeChunks(path.join(folder, id), chunks);
      downloads.push({ id, dataset: dataset.name, format, ...written });
    }
  }
  return downloads;
}

/** What the archive of all data is made from. */
export interface ArchiveSetting {
  /** Folder that holds the downloads; the archive is written there too. */
  folder: string;
  site: Site;
  dictionaries: readonly Dictionary[];
  /** Text of the licence. */
  licence: string;
  /** More files of the archive, by their path in it. */
  extra?: Readonly<Record<string, string>>;
}

/**
 * Writes all tables as one ZIP. XLSX and Parquet stay out: they hold the same values, hardly shrink, and
 * whoever keeps an archive for years wants text.
 */
export function writeArchive(
  downloads: readonly Download[],
  { folder, extra = {}, dictionaries, ...setting }: ArchiveSetting,
): Download {
  const texts = { ...archiveTexts(dictionaries, setting), ...extra };
  const files = [
    ...Object.entries(texts).map(([name, text]) => ({ name, chunks: [Buffer.from(text)] })),
    ...downloads
      .filter(({ format }) => format === 'csv' || format === 'json')
      .map(({ id }) => ({ name: id, chunks: readChunks(path.join(folder, id)) })),
  ];
  const id = downloadName('tat-ca.zip', setting.site.illustrative);
  const written = writeChunks(path.join(folder, id), zipChunks(files));
  return { id, dataset: null, format: 'zip', ...written };
}

/** Writes the figures of each commitment as CSV and JSON: `<folder>/<target>/<target>.csv`. */
export function writeTargetFiles(locality: Locality, folder: string): void {
  const { illustrative } = locality.site;
  mkdirSync(folder, { recursive: true });
  for (const dataset of targetDatasets(locality)) {
    const file = (format: string): string =>
      path.join(folder, dataset.name, downloadName(`${dataset.name}.${format}`, illustrative));
    writeChunks(file('csv'), csvLines(dataset));
    writeChunks(file('json'), jsonLines(dataset));
  }
}
