import { z } from 'zod';

const scalar = z.union([z.string(), z.number(), z.boolean()]);
type Scalar = z.infer<typeof scalar>;

/** A value as every format writes it: one value, none, or several in a `list` column. */
export const cellSchema = z.union([scalar, z.array(scalar).readonly(), z.null()]);
export type Cell = z.infer<typeof cellSchema>;

/**
 * The value of a column for the exporters; a missing one is null.
 * @throws ZodError when the value is of a kind that no column has.
 */
export function toCell(value: unknown): Cell {
  // Nearly all cells are texts or empty; for a million rows the schema would take longer than the writing.
  if (typeof value === 'string') return toPortable(value);
  if (value === null || value === undefined) return null;
  const cell = cellSchema.parse(value);
  if (cell === null) return null;
  return isScalar(cell) ? toPortable(cell) : cell.map(toPortable);
}

function isScalar(cell: Scalar | readonly Scalar[]): cell is Scalar {
  return typeof cell !== 'object';
}

/** UTF-8 has no half of a surrogate pair, and only some formats tell -0 from 0. */
function toPortable(value: Scalar): Scalar {
  if (typeof value === 'string') return value.toWellFormed();
  return value === 0 ? 0 : value;
}
