import { slugOf } from '../../checks/suggestion.ts';
import { cellAt, filledColumns, type Grid, type GridRow } from '../grid.ts';
import { mergedText } from '../header.ts';
import { fieldOfHeading } from '../headings.ts';
import { limits } from '../limits.ts';
import { senseOf } from './heading-sense.ts';
import { namedFields, type Vocabulary } from './single-words.ts';

/** The rows in which the headings of a cross table stand. */
export interface HeadingRows {
  /** Index into the grid's rows of the first heading row and of the first row below the headings. */
  first: number;
  end: number;
  /** Distinct words above each column, from the top. */
  texts: readonly (readonly string[])[];
  /** Columns of which it cannot be told what stands above them. */
  unclear: readonly number[];
}

/** How many rows of headings a table may have beside the one that names its rows. */
const most = 2;

/** The heading rows around the one that names what the rows are; null when that row does not. */
export function headingRows(grid: Grid, vocabulary: Vocabulary, at: number): HeadingRows | null {
  const row = grid.rows[at];
  const keys = new Set(namedFields(vocabulary.noun).map(({ name }) => name));
  const anchors = (row === undefined ? [] : filledColumns(row)).filter((column) =>
    keys.has(fieldOfHeading(vocabulary.noun, textAt(row, column))?.name ?? ''),
  );
  if (row === undefined || anchors.length === 0) return null;
  let first = at;
  let end = at + 1;
  while (end - at <= most && goesOn(grid.rows[end], anchors)) end += 1;
  while (at - first < most && isAbove(grid.rows[first - 1], anchors, vocabulary)) first -= 1;
  return { first, end, ...textsOf(grid, grid.rows.slice(first, end), anchors) };
}

const textAt = (row: GridRow | undefined, column: number): string =>
  row === undefined ? '' : cellAt(row, column).text.replaceAll(/\s+/g, ' ').trim();

/** Nothing under the names of rows, and words or years beside them. */
function goesOn(row: GridRow | undefined, anchors: readonly number[]): boolean {
  if (row === undefined) return false;
  const filled = filledColumns(row);
  const right = Math.min(...anchors);
  return (
    filled.some((column) => column > right) &&
    filled.every((column) => !anchors.includes(column) && isWord(textAt(row, column)))
  );
}

/** Units in brackets under the headings are a row of the table itself. */
const isWord = (text: string): boolean =>
  /^(19|20)\d\d$/.test(text) || (!/^[\d.,%\s-]+$/.test(text) && !/^\(.*\)$/.test(text));

function isAbove(
  row: GridRow | undefined,
  anchors: readonly number[],
  vocabulary: Vocabulary,
): boolean {
  if (row === undefined) return false;
  const filled = filledColumns(row);
  const right = Math.min(...anchors);
  return filled.every(
    (column) =>
      column > right &&
      !anchors.includes(column) &&
      senseOf(textAt(row, column), vocabulary) !== null,
  );
}

function textsOf(
  grid: Grid,
  rows: readonly GridRow[],
  anchors: readonly number[],
): Pick<HeadingRows, 'texts' | 'unclear'> {
  const width = Math.min(limits.columns, Math.max(...rows.map(({ cells }) => cells.length)));
  const lines = rows.map((row) =>
    Array.from({ length: width }, (_, column) => mergedText(grid, row, column)),
  );
  const isMerged = grid.merges.some(({ top, bottom }) =>
    rows.some(({ row }) => top <= row && row <= bottom),
  );
  const unclear = new Set<number>();
  const lower = lines.at(-1) ?? [];
  const spread = lines.map((line, index) => {
    if (isMerged || index === lines.length - 1) return line;
    const gaps = line.flatMap((text, column) =>
      text === '' && lower[column] !== '' && !anchors.includes(column) ? [column] : [],
    );
    const filled = spreadGroups(line, lower);
    if (filled === null) for (const column of gaps) unclear.add(column);
    return filled ?? line;
  });
  const texts = Array.from({ length: width }, (_, column) => [
    ...new Set(spread.map((line) => line[column] ?? '').filter((text) => text !== '')),
  ]);
  return { texts, unclear: [...unclear] };
}

/**
 * Repeats words over several columns in each of them, where a text file has lost the merged cells:
 * only when the groups are alike, so that no column can belong to two of them; else null.
 */
function spreadGroups(line: readonly string[], lower: readonly string[]): string[] | null {
  const end = lower.findLastIndex((text) => text !== '') + 1;
  const starts = line.flatMap((text, column) =>
    text !== '' && (lower[column] ?? '') !== '' ? [column] : [],
  );
  const groups = starts.map((start, index) => lower.slice(start, starts[index + 1] ?? end));
  const [pattern] = groups.map((group) => group.map(slugOf).join('|'));
  const isAlike =
    groups.length > 1 &&
    groups.every((group) => group.map(slugOf).join('|') === pattern && !group.includes(''));
  if (!isAlike) return null;
  return line.map((text, column) => {
    const start = starts.findLast((candidate) => candidate <= column);
    return text === '' && start !== undefined && (lower[column] ?? '') !== ''
      ? (line[start] ?? '')
      : text;
  });
}
