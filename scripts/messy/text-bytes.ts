import { csv, figures, headings, type TypedTable, withCells } from './table.ts';

/** A text as the bytes of a file. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A table as the bytes of a CSV. */
export const table = (rows: TypedTable): Uint8Array => utf8(csv(rows));

/** A CSV of these rows under the usual headings. */
export const rows = (...typed: string[][]): Uint8Array => table([headings, ...typed]);

/** The usual figures as CSV, with one cell typed in another way. */
export const cell = (row: number, column: number, text: string): Uint8Array =>
  table(withCells(figures, [[row, column, text]]));
