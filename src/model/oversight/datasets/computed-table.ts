import type { z } from 'zod';
import type { Noun } from '../../noun.ts';

/** A computed table: what `data/` never holds, with the words of its columns like any noun. */
export interface ComputedTable<Schema extends z.ZodObject = z.ZodObject> {
  noun: Noun<Schema>;
  rows: z.infer<Schema>[];
}
