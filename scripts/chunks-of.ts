import { csvLines } from '../src/exports/csv.ts';
import type { Dataset } from '../src/exports/dataset.ts';
import { type Format, xlsxRefusal } from '../src/exports/download.ts';
import type { ImprintLine } from '../src/exports/imprint.ts';
import { jsonLines } from '../src/exports/json.ts';
import { parquetChunks } from '../src/exports/parquet.ts';
import { xlsxFile } from '../src/exports/xlsx.ts';
import type { Chunks } from './write-chunks.ts';

/** The pieces of a dataset's file; null where it has no file of this format. */
export async function chunksOf(
  format: Format,
  dataset: Dataset,
  imprint: readonly ImprintLine[],
): Promise<Chunks | null> {
  if (format === 'csv') return csvLines(dataset);
  if (format === 'json') return jsonLines(dataset);
  if (format === 'parquet') return parquetChunks(dataset, imprint);
  return xlsxRefusal(dataset) === null ? [await xlsxFile(dataset, imprint)] : null;
}
