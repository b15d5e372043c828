import type { z } from 'zod';
import type { CellType } from './cell-type.ts';

/** The words a steward and a reader see about one column. */
export interface FieldWords {
  title: string;
  description: string;
  /** Unit of the values, in Vietnamese; only for numbers. */
  unit?: string;
  /** A value as it would stand in the CSV. */
  example: string;
}

/** Everything known about one column. */
export interface FieldMeta extends FieldWords {
  type: CellType;
  required: boolean;
}

/** By schema instance; Zod's own registry rewrites the types of its entries, which hides the cell type. */
const registry = new WeakMap<z.ZodType, FieldMeta>();

/** A column that every row must fill. */
export function required<S extends z.ZodType>(type: CellType<S>, words: FieldWords): S {
  const schema = type.schema.clone();
  registry.set(schema, { ...words, type, required: true });
  return schema;
}

/** A column that may stay empty; an empty cell is `null`. */
export function optional<S extends z.ZodType>(
  type: CellType<S>,
  words: FieldWords,
): z.ZodNullable<S> {
  const schema = type.schema.nullable();
  registry.set(schema, { ...words, type, required: false });
  return schema;
}

/** A column of several entries; an empty cell is an empty list. */
export function entries<S extends z.ZodType>(
  type: CellType<z.ZodArray<S>>,
  words: FieldWords,
): z.ZodArray<S> {
  const schema = type.schema.clone();
  registry.set(schema, { ...words, type, required: false });
  return schema;
}

/**
 * What is known about a column.
 * @throws Error when the schema was not made by `required`, `optional` or `entries`.
 */
export function fieldMeta(schema: z.ZodType): FieldMeta {
  const meta = registry.get(schema);
  if (meta === undefined) throw new Error('This schema has no field words');
  return meta;
}
