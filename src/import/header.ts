import type { Field } from '../model/noun.ts';
import { type NounName, nounNames, nouns } from '../model/nouns.ts';
import { cellAt, type Grid, type GridRow, isBlank } from './grid.ts';
import { fieldOfHeading, headingWords } from './headings.ts';
import { limits } from './limits.ts';

/** One column of a sheet: its heading as printed, and the noun's field that it is. */
export interface Column {
  index: number;
  heading: string;
  field: Field | null;
  /** Unit that the heading names. */
  unit: string | null;
  /** What every row has in it, and the row in which it is typed, when the sheet has no such column. */
  given?: { text: string; row: number | null };
  /** Where its text stands, when that is not in the column itself. */
  place?: string;
  /** Whether it is understood, though it is no field of this reading. */
  isKnown?: boolean;
}

/** The headings of a table: which noun they belong to, and the rows they stand in. */
export interface Header {
  noun: NounName;
  columns: readonly Column[];
  /** Index into the grid's rows of the first heading row and of the first row below the headings. */
  first: number;
  end: number;
  /** Columns that the sheet itself has, when others are added behind them. */
  width?: number;
  /** The column that names the unit of each row. */
  unitColumn?: number;
}

/** The best reading of a sheet's top as the headings of each noun; the most columns first. */
export function findHeaders(grid: Grid): Header[] {
  return nounNames()
    .flatMap((noun) => bestHeader(grid, noun))
    .sort((a, b) => matched(b) - matched(a));
}

/** How many columns of the noun a header has. */
export function matched({ columns }: Header): number {
  return columns.filter(({ field }) => field !== null).length;
}

/** Whether a column of the sheet holds figures, of this reading or of another. */
export function isFigure({ columns }: Header, index: number): boolean {
  const column = columns[index];
  return column?.isKnown === true || column?.field?.type.name === 'number';
}

/** The noun's key columns that a header lacks. */
export function missingKeys({ noun, columns }: Header): Field[] {
  const names = new Set(columns.map(({ field }) => field?.name));
  return nouns[noun].key
    .filter((name) => !names.has(name))
    .flatMap((name) => fieldOfHeading(noun, name) ?? []);
}

function bestHeader(grid: Grid, noun: NounName): Header[] {
  let best: Header | undefined;
  const last = Math.min(grid.rows.length, limits.headerRows);
  for (const depth of [1, 2]) {
    for (let first = 0; first < last; first += 1) {
      const header = headerAt(grid, noun, { first, depth });
      const most = best === undefined ? 1 : matched(best);
      if (header !== null && matched(header) > most) best = header;
    }
  }
  return best === undefined ? [] : [best];
}

function headerAt(
  grid: Grid,
  noun: NounName,
  { first, depth }: { first: number; depth: number },
): Header | null {
  const rows = grid.rows.slice(first, first + depth);
  if (rows.length < depth) return null;
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const taken = new Set<string>();
  const columns = Array.from({ length: Math.min(width, limits.columns) }, (_, index) => {
    const texts = rows.map((row) => mergedText(grid, row, index));
    const heading = chosenHeading(noun, texts);
    const field = fieldOfHeading(noun, heading) ?? null;
    const isNew = field !== null && !taken.has(field.name);
    if (isNew) taken.add(field.name);
    return { index, heading, field: isNew ? field : null, unit: headingWords(heading).unit };
  });
  return { noun, columns, first, end: first + depth };
}

/** The lower of two headings when it is known, else the upper, else both together. */
function chosenHeading(noun: NounName, texts: readonly string[]): string {
  const parts = texts.filter((text, index) => text !== '' && texts.indexOf(text) === index);
  const whole = parts.join(' ');
  const known = [parts.at(-1) ?? '', whole, parts[0] ?? ''].find(
    (text) => fieldOfHeading(noun, text) !== undefined,
  );
  return known ?? whole;
}

/** A cell's text on one line; inside merged cells that of their first. */
export function mergedText(
  { rows, merges }: Grid,
  { row, cells }: GridRow,
  column: number,
): string {
  const own = cells[column];
  if (own !== undefined && !isBlank(own)) return own.text.replaceAll(/\s+/g, ' ').trim();
  const merge = merges.find(
    ({ top, bottom, left, right }) =>
      top <= row && row <= bottom && left <= column && column <= right,
  );
  if (merge === undefined) return '';
  const origin = rows.find((candidate) => candidate.row === merge.top);
  if (origin === undefined) return '';
  return cellAt(origin, merge.left).text.replaceAll(/\s+/g, ' ').trim();
}
