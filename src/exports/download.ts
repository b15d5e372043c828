import { z } from 'zod';

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
