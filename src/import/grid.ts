import type { Spot } from './finding.ts';

/**
 * One cell as it was typed. `number`, `percent` and `date` come from a workbook that says so: a numeral
 * with a point, the fraction behind a percentage, an ISO date. Text files have `text` alone.
 */
export interface Cell {
  text: string;
  kind: 'text' | 'number' | 'percent' | 'date' | 'error' | 'unsaved';
}

/** A row of a sheet, with its number as a spreadsheet shows it. */
export interface GridRow {
  row: number;
  cells: readonly Cell[];
}

/** Cells that were merged; rows as a spreadsheet shows them, columns from 0, both ends included. */
export interface Merge {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** One sheet, or one text file, as rows of cells. */
export interface Grid {
  file: string;
  sheet: string | null;
  /** Rows with at least one cell that is not blank. */
  rows: readonly GridRow[];
  merges: readonly Merge[];
}

export const blankCell: Cell = { text: '', kind: 'text' };

/** A cell of a text file; a spreadsheet saves a formula that has failed as the name of its fault. */
export function textCell(text: string): Cell {
  if (text === '') return blankCell;
  return { text, kind: failures.includes(text.trim()) ? 'error' : 'text' };
}

const failures = ['#REF!', '#VALUE!', '#NAME?', '#DIV/0!', '#N/A', '#NUM!', '#NULL!'];

/** The cell in a column; a blank one behind the end of the row. */
export function cellAt({ cells }: GridRow, column: number): Cell {
  return cells[column] ?? blankCell;
}

/** Whether nothing was typed in it but spaces. */
export function isBlank({ text }: Cell): boolean {
  return text.trim() === '';
}

/** The columns of a row in which something was typed. */
export function filledColumns({ cells }: GridRow): number[] {
  return cells.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
}

/** Letters of a column as a spreadsheet shows them: 0 → `A`, 26 → `AA`. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest === 0 ? '' : columnLetters(rest - 1)}${String.fromCharCode(65 + (column % 26))}`;
}

/** Where a grid stands, for findings. */
export function spotOf({ file, sheet }: Grid): Spot {
  return { file, sheet };
}
