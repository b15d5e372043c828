import type { Field } from '../model/noun.ts';
import type { NounName } from '../model/nouns.ts';
import type { Body } from './body.ts';
import type { Spot } from './finding.ts';
import { type Cell, cellAt, columnLetters, type Grid, isBlank, spotOf, textCell } from './grid.ts';
import type { Column, Header } from './header.ts';
import type { Names } from './names.ts';
import type { ImportOptions } from './options.ts';

/** A sheet whose headings are understood, and all that is needed to read its cells. */
export interface Reading {
  grid: Grid;
  header: Header;
  body: Body;
  names: Names;
  /** Units of the indicators, by id. */
  units: ReadonlyMap<string, string>;
  options: ImportOptions;
}

/** One row of a sheet in the form of the CSV, with the columns that the sheet has. */
export interface ImportedRow {
  row: number;
  cells: Record<string, string>;
}

/** A sheet as rows of a noun. */
export interface ImportedTable {
  noun: NounName;
  file: string;
  sheet: string | null;
  /** How each field is called in the sheet: `F "Giá trị"`. */
  labels: ReadonlyMap<string, string>;
  rows: readonly ImportedRow[];
}

/** A column of the sheet that is a field of the noun. */
export interface FieldColumn extends Column {
  field: Field;
}

/** The columns that are fields, in the order of the sheet. */
export function fieldColumns({ columns }: Header): FieldColumn[] {
  return columns.flatMap((column) =>
    column.field === null ? [] : [{ ...column, field: column.field }],
  );
}

/** A column as the steward sees it: `F "Giá trị (hộ)"`. */
export function columnLabel({ index, heading, place }: Column): string {
  return place ?? `${columnLetters(index)} "${heading}"`;
}

/** Where a column of a sheet stands, for findings. */
export function columnSpot({ grid }: Reading, column: Column): Spot {
  return { ...spotOf(grid), column: columnLabel(column) };
}

/** A cell and the row in which a spreadsheet shows it. */
export interface PlacedCell {
  row: number;
  cell: Cell;
}

/** The cells of a column in which something was typed. */
export function filledCells({ body }: Reading, { index, given }: Column): PlacedCell[] {
  if (given !== undefined) {
    const cell = textCell(given.text);
    return isBlank(cell) ? [] : body.data.map(({ row }) => ({ row, cell }));
  }
  return body.data
    .map((row) => ({ row: row.row, cell: cellAt(row, index) }))
    .filter(({ cell }) => !isBlank(cell));
}
