import type { Reason } from './correction.ts';
import { cellAt, type Grid } from './grid.ts';
import { findHeaders, type Header } from './header.ts';

/** A sheet that says why figures change: a column of reasons, no column that names a correction. */
export function reasonsHeader(grid: Grid): Header | null {
  const header = findHeaders(grid).find(({ noun }) => noun === 'corrections');
  const names = header?.columns.map(({ field }) => field?.name) ?? [];
  return header !== undefined && names.includes('reason') && !names.includes('id') ? header : null;
}

/** The reasons of such a sheet, one a row. */
export function readReasons(grid: Grid, { columns, end }: Header): Reason[] {
  return grid.rows.slice(end).map((row) => {
    const text = (name: string): string => {
      const column = columns.find(({ field }) => field?.name === name);
      return column === undefined ? '' : cellAt(row, column.index).text.trim();
    };
    return {
      row: text('row'),
      field: text('field'),
      reason: text('reason'),
      document: text('document'),
      place: text('place'),
      note: text('note'),
    };
  });
}
