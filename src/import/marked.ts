import type { Finding, Severity } from './finding.ts';
import { columnLetters, type GridRow } from './grid.ts';
import { findHeaders } from './header.ts';
import type { Sheet, Upload } from './read-upload.ts';

/** Something said about a row, or about one cell of it. */
export interface Mark {
  /** Letter of the column; null for the whole row. */
  letter: string | null;
  severity: Severity;
  finding: Finding;
}

/** One row of a marked copy. */
export interface MarkedRow {
  row: number;
  cells: readonly string[];
  marks: readonly Mark[];
}

/** A steward's table with what is wrong beside it. */
export interface MarkedSheet {
  file: string;
  sheet: string | null;
  width: number;
  /** Row of the headings; null when none are known. */
  header: number | null;
  rows: readonly MarkedRow[];
}

/** The tables of the uploads, every cell as it was read, with what was found in it. */
export function markSheets(
  uploads: readonly Upload[],
  findings: readonly Finding[],
): MarkedSheet[] {
  const told = findings.filter(({ severity }) => severity !== 'notice');
  return uploads.flatMap(({ file, sheets }) =>
    sheets.map((sheet) =>
      markSheet(
        sheet,
        told.filter((finding) => finding.file === file && finding.sheet === sheet.grid.sheet),
      ),
    ),
  );
}

function markSheet({ grid }: Sheet, findings: readonly Finding[]): MarkedSheet {
  const marks = Map.groupBy(
    findings.flatMap((finding) => rowsOf(finding).map((row) => ({ row, mark: markOf(finding) }))),
    ({ row }) => row,
  );
  const first = findHeaders(grid)[0]?.first;
  return {
    file: grid.file,
    sheet: grid.sheet,
    width: grid.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0),
    header: first === undefined ? null : (grid.rows[first]?.row ?? null),
    rows: grid.rows.map(({ row, cells }) => ({
      row,
      cells: cells.map(({ text }) => text),
      marks: (marks.get(row) ?? []).map(({ mark }) => mark),
    })),
  };
}

const rowsOf = ({ row, rows }: Finding): readonly number[] => rows ?? (row === null ? [] : [row]);

const letterOf = ({ column }: Finding): string | null =>
  /^([A-Z]{1,3}) "/.exec(column ?? '')?.[1] ?? null;

function markOf(finding: Finding): Mark {
  return { letter: letterOf(finding), severity: finding.severity, finding };
}

/** What stands in the cell that a finding speaks of; null when it speaks of none. */
export function valueAt(uploads: readonly Upload[], finding: Finding): string | null {
  const letter = letterOf(finding);
  if (letter === null || finding.row === null) return null;
  const grid = uploads
    .filter(({ file }) => file === finding.file)
    .flatMap(({ sheets }) => sheets)
    .find((sheet) => sheet.grid.sheet === finding.sheet)?.grid;
  const row = grid?.rows.find((candidate) => candidate.row === finding.row);
  return row === undefined ? null : textAt(row, letter);
}

function textAt({ cells }: GridRow, letter: string): string {
  return cells.find((_, index) => columnLetters(index) === letter)?.text ?? '';
}

/** Rows to look at: all of a short table, else those with marks and their neighbours, at most `most`. */
export function rowsToShow({ rows, header }: MarkedSheet, most: number): MarkedRow[] {
  if (rows.length <= most) return [...rows];
  const near = rows.filter(
    ({ row }, index) =>
      row === header ||
      rows.slice(Math.max(0, index - 1), index + 2).some(({ marks }) => marks.length > 0),
  );
  return near.slice(0, most);
}
