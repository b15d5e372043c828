import { z } from 'zod';

const scalar = z.union([z.string(), z.number(), z.boolean()]);

/** A value as every format writes it: one value, none, or several in a `list` column. */
export const cellSchema = z.union([scalar, z.array(scalar).readonly(), z.null()]);
export type Cell = z.infer<typeof cellSchema>;

/**
 * The value of a column for the exporters; a missing one is null.
 * @throws ZodError when the value is of a kind that no column has.
 */
export function toCell(value: unknown): Cell {
  return cellSchema.parse(value ?? null);
}
