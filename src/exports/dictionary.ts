import { z } from 'zod';
import type { CellType } from '../model/cell-type.ts';
import { cellSchema } from './cell.ts';
import type { Dataset, DatasetField, DatasetRow } from './dataset.ts';
import { xlsxRefusal, xlsxRefusals } from './download.ts';

const cellTypeName = z.enum([
  'text',
  'number',
  'integer',
  'date',
  'period',
  'slug',
  'code',
  'flag',
  'url',
  'category',
  'reference',
  'list',
] satisfies CellType['name'][]);

/** What a reader must know of one column; the words are those of the schema. */
const dictionaryFieldSchema = z.object({
  name: z.string(),
  title: z.string(),
  description: z.string(),
  unit: z.string().nullable(),
  example: z.string(),
  type: cellTypeName,
  /** Type of one entry of a `list`. */
  items: cellTypeName.nullable(),
  /** What may stand in a cell, in Vietnamese. */
  allowed: z.string(),
  required: z.boolean(),
  /** True when this site computes the column beside those of `data/`. */
  added: z.boolean(),
  /** Dataset whose key the cell, or each entry of it, names. */
  references: z.string().nullable(),
  /** Code → Vietnamese words. */
  categories: z.record(z.string(), z.string()).nullable(),
});
export type DictionaryField = z.infer<typeof dictionaryFieldSchema>;

/** What the pages and the archive say of a dataset without holding all its rows. */
export const dictionarySchema = z.object({
  /** Name of the dataset. */
  id: z.string(),
  title: z.string(),
  description: z.string(),
  key: z.array(z.string()),
  fields: z.array(dictionaryFieldSchema),
  rows: z.number().int().nonnegative(),
  /** First and last period or year named in the rows; null when no column holds one. */
  periods: z.object({ first: z.string(), last: z.string() }).nullable(),
  /** How many areas the rows name; null when no column holds one. */
  areas: z.number().int().nullable(),
  /** Why there is no XLSX; null when there is one. */
  withoutXlsx: z.enum(xlsxRefusals).nullable(),
  /** The first rows, as a preview. */
  preview: z.array(z.array(cellSchema)),
});
export type Dictionary = z.infer<typeof dictionarySchema>;

const previewRows = 10;

/** Describes a dataset: its columns, its extent and its first rows. */
export function dictionaryOf(dataset: Dataset): Dictionary {
  const { name, title, description, key, fields, rows } = dataset;
  return {
    id: name,
    title,
    description,
    key: [...key],
    fields: fields.map(dictionaryField),
    rows: rows.length,
    periods: periodsOf(dataset),
    areas: areasOf(dataset),
    withoutXlsx: xlsxRefusal(dataset),
    preview: rows.slice(0, previewRows).map((row) => [...row]),
  };
}

function dictionaryField({ type, unit, schema: _, ...field }: DatasetField): DictionaryField {
  return {
    ...field,
    unit: unit ?? null,
    type: type.name,
    items: type.items?.name ?? null,
    allowed: type.allowed,
    references: type.references ?? null,
    categories: type.categories ?? type.items?.categories ?? null,
  };
}

function periodsOf({ fields, rows }: Dataset): Dictionary['periods'] {
  const index = fields.findIndex(({ name }) => name === 'period' || name === 'year');
  const [first, last] = extremes(rows, index);
  return first === undefined || last === undefined ? null : { first, last };
}

function extremes(rows: readonly DatasetRow[], index: number): [string?, string?] {
  let first: string | undefined;
  let last: string | undefined;
  for (const row of rows) {
    const cell = row[index] ?? null;
    if (cell === null) continue;
    const period = String(cell);
    if (first === undefined || period < first) first = period;
    if (last === undefined || period > last) last = period;
  }
  return first === undefined || last === undefined ? [] : [first, last];
}

function areasOf({ fields, rows }: Dataset): number | null {
  const index = fields.findIndex(({ name }) => name === 'area');
  if (index === -1) return null;
  return new Set(rows.flatMap((row) => row[index] ?? [])).size;
}
