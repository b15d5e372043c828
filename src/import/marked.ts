import { type Finding, letterOf, rowsOf, type Severity } from './finding.ts';
import { blankCell, type Cell, columnLetters, type GridRow } from './grid.ts';
import { findHeaders } from './header.ts';
import { fillMerged } from './merged.ts';
import { shownNumeral, timesHundred } from './numeral.ts';
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

function markSheet({ grid: plain }: Sheet, findings: readonly Finding[]): MarkedSheet {
  const [found] = findHeaders(plain);
  const grid = found === undefined ? plain : fillMerged(plain, found).grid;
  const marks = Map.groupBy(
    findings.flatMap((finding) => rowsOf(finding).map((row) => ({ row, mark: markOf(finding) }))),
    ({ row }) => row,
  );
  return {
    file: grid.file,
    sheet: grid.sheet,
    width: grid.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0),
    header: grid.rows[found?.first ?? -1]?.row ?? null,
    rows: grid.rows.map(({ row, cells }) => ({
      row,
      cells: cells.map(shownCell),
      marks: (marks.get(row) ?? []).map(({ mark }) => mark),
    })),
  };
}

/** A number as a Vietnamese spreadsheet shows it, and takes it when the copy is opened in one. */
function shownCell({ text, kind }: Cell): string {
  if (kind === 'number') return shownNumeral(text);
  return kind === 'percent' ? `${shownNumeral(timesHundred(text))}%` : text;
}

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
  return shownCell(cells.find((_, index) => columnLetters(index) === letter) ?? blankCell);
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
