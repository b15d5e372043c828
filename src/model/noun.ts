import type { z } from 'zod';
import { type FieldMeta, fieldMeta } from './field.ts';

/** One kind of thing the site knows, kept in one CSV file of `data/`. */
export interface Noun<Schema extends z.ZodObject = z.ZodObject> {
  /** English plural; also the dataset's name and address. */
  name: string;
  /** Vietnamese name, for readers. */
  title: string;
  description: string;
  /** Columns that together name one row. */
  key: readonly string[];
  schema: Schema;
}

/** Gives a noun its exact type; the key's columns must be columns of the schema. */
export function defineNoun<Schema extends z.ZodObject>(
  noun: Noun<Schema> & { key: readonly (keyof Schema['shape'] & string)[] },
): Noun<Schema> {
  return noun;
}

/** A column: its name in the CSV header and what is known about it. */
export interface Field extends FieldMeta {
  name: string;
  schema: z.ZodType;
}

/** The columns of a noun in the order of its CSV. */
export function fieldsOf(noun: Noun): Field[] {
  return Object.entries(noun.schema.shape).map(([name, schema]) => {
    if (!isZodType(schema)) throw new Error(`${noun.name}.${name} is not a Zod schema`);
    return { name, schema, ...fieldMeta(schema) };
  });
}

function isZodType(value: unknown): value is z.ZodType {
  return typeof value === 'object' && value !== null && 'safeParse' in value;
}

/** Name of the noun's file under `data/`. */
export function fileOf(noun: Noun): string {
  return `${noun.name}.csv`;
}

/** The values of the key columns joined by `/`; an empty one is written `-`. */
export function keyOf(noun: Noun, row: Readonly<Record<string, unknown>>): string {
  return noun.key.map((column) => String(row[column] ?? '-')).join('/');
}
