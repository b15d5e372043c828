import { cellText, quotedCell } from '../model/csv.ts';
import { guardFormula } from '../model/formula-guard.ts';
import type { Dataset } from './dataset.ts';

/**
 * A dataset as CSV, line by line: UTF-8 without byte order mark, LF, comma, decimal point, ISO dates,
 * missing value = empty cell, the entries of a list parted by `|` (RFC 4180 but for the line ends).
 */
export function* csvLines({ fields, rows }: Dataset): Generator<string> {
  yield `${fields.map(({ name }) => name).join(',')}\n`;
  for (const row of rows) {
    yield `${row.map((cell) => quotedCell(guarded(cell))).join(',')}\n`;
  }
}

function guarded(cell: Dataset['rows'][number][number]): string {
  const text = cellText(cell);
  return typeof cell === 'number' ? text : guardFormula(text);
}
