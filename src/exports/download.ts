import { z } from 'zod';
import { cellText } from '../model/csv.ts';
import type { Cell } from './cell.ts';
import type { Dataset } from './dataset.ts';

/** The formats of a dataset's files, in the order the pages list them. */
export const formats = {
  csv: 'CSV',
  json: 'JSON',
  xlsx: 'XLSX (Excel)',
  parquet: 'Parquet',
} as const;
export type Format = keyof typeof formats;

export const formatNames: readonly Format[] = ['csv', 'json', 'xlsx', 'parquet'];

/** Rows above which no XLSX is written: spreadsheets become unusable before their limit of 1,048,576. */
export const xlsxRowLimit = 100_000;

/** Characters (UTF-16 units) that a spreadsheet takes in one cell. Source: Excel's own limits. */
export const xlsxCellLimit = 32_767;

/** Why a dataset has no XLSX: too many rows, or a text that would have to be cut. */
export const xlsxRefusals = ['rows', 'cells'] as const;
export type XlsxRefusal = (typeof xlsxRefusals)[number];

/** Why a dataset is not written as XLSX; null when it is. */
export function xlsxRefusal({ rows }: Dataset): XlsxRefusal | null {
  if (rows.length > xlsxRowLimit) return 'rows';
  return rows.some((row) => row.some(isTooLong)) ? 'cells' : null;
}

const isTooLong = (cell: Cell): boolean => cellText(cell).length > xlsxCellLimit;

/** One file below `/du-lieu/`, as the pages and the manifests name it. */
export const downloadSchema = z.object({
  /** Path below `/du-lieu/`: `observations/observations.csv`, `tat-ca.zip`. */
  id: z.string(),
  /** Name of the dataset; null for the archive of all. */
  dataset: z.string().nullable(),
  format: z.enum(['csv', 'json', 'xlsx', 'parquet', 'zip']),
  bytes: z.number().int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Download = z.infer<typeof downloadSchema>;
