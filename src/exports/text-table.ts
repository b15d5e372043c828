import { cellText, readRecords } from '../model/csv.ts';
import { unguardFormula } from '../model/formula-guard.ts';
import type { Dataset } from './dataset.ts';

/** A table as its CSV writes it, without what guards a spreadsheet. */
export interface TextTable {
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

/** The table that a released CSV holds. */
export function readTextTable(text: string): TextTable {
  const [columns = [], ...rows] = readRecords(text).records;
  return { columns, rows: rows.map((cells) => cells.map(unguardFormula)) };
}

/** The table that a dataset's CSV would hold. */
export function textTable({ fields, rows }: Dataset): TextTable {
  return { columns: fields.map(({ name }) => name), rows: rows.map((row) => row.map(cellText)) };
}
