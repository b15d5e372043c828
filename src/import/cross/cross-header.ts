import { isPersonal } from '../../checks/privacy.ts';
import { type Cell, cellAt, type Grid, isBlank } from '../grid.ts';
import type { Column } from '../header.ts';
import { fieldOfHeading, headingWords, isAsideHeading } from '../headings.ts';
import { limits } from '../limits.ts';
import { plainSigns, readNumeral, withoutPercent } from '../numeral.ts';
import { type HeadingRows, headingRows } from './heading-rows.ts';
import { type HeadingSense, merged, senseOf } from './heading-sense.ts';
import { namedField, namedFields, type Vocabulary } from './single-words.ts';

/** One column of numbers of a cross table. */
export interface ValueColumn extends HeadingSense {
  index: number;
  heading: string;
  /** Row in which its heading stands. */
  row: number;
  /** Words of the heading that are not understood. */
  unknown: readonly string[];
}

/** The headings of a table whose columns are periods, places or indicators. */
export interface CrossHeader extends HeadingRows {
  vocabulary: Vocabulary;
  /** Columns of the sheet that are fields or nothing at all; those of numbers are `isKnown`. */
  columns: readonly Column[];
  values: readonly ValueColumn[];
  unitColumn: number | undefined;
  /** How many cells beside the numbers name something that the locality has. */
  named: number;
}

/** Reads a sheet's top as the headings of a cross table; null when it is none. */
export function findCrossHeader(grid: Grid, vocabulary: Vocabulary): CrossHeader | null {
  const last = Math.min(grid.rows.length, limits.headerRows);
  const found = Array.from({ length: last }, (_, at) => crossHeaderAt(grid, vocabulary, at));
  const whole = found.filter((header) => header !== null);
  return whole.toSorted((a, b) => understood(b) - understood(a))[0] ?? null;
}

/** How many columns of numbers say something. */
export function understood({ values }: CrossHeader): number {
  return values.filter(({ said, unknown }) => unknown.length === 0 && Object.keys(said).length > 0)
    .length;
}

function crossHeaderAt(grid: Grid, vocabulary: Vocabulary, at: number): CrossHeader | null {
  const rows = headingRows(grid, vocabulary, at);
  if (rows === null) return null;
  const data = grid.rows.slice(rows.end);
  const columns: Column[] = [];
  const values: ValueColumn[] = [];
  let unitColumn: number | undefined;
  for (const [index, texts] of rows.texts.entries()) {
    const column = columnOf(vocabulary, index, texts);
    const isNumeric = data.some((row) => isNumber(cellAt(row, index)));
    const value = column === null ? valueColumn(vocabulary, texts) : null;
    if (column?.field?.type.name === 'number') return null;
    const isUnits = /^(don-vi-tinh|dvt)$/.test(headingWords(texts.at(-1) ?? '').folded);
    if (isUnits) unitColumn = index;
    const isValue = value !== null && (value.unknown.length === 0 || isNumeric) && !isUnits;
    const heading = texts.join(' / ');
    if (isValue) values.push({ ...value, index, heading, row: grid.rows[rows.first]?.row ?? 1 });
    const isKnown = isUnits || isValue;
    columns.push(column ?? { index, heading, field: null, unit: null, isKnown });
  }
  if (values.every(({ isTotal }) => isTotal)) return null;
  const named = countNamed(grid, rows, { columns, vocabulary });
  const header = { ...rows, vocabulary, columns, values, unitColumn, named };
  return named > 0 || understood(header) > 0 ? header : null;
}

/** A column that is a field, or one that says nothing; null when it may hold numbers. */
function columnOf({ noun }: Vocabulary, index: number, texts: readonly string[]): Column | null {
  const heading = texts.at(-1) ?? '';
  const fields = texts.map((text) => fieldOfHeading(noun, text));
  const field = fields.at(-1) ?? null;
  const isField = field !== null && fields.every((other) => other?.name === field.name);
  if (isField) return { index, heading, field, unit: headingWords(heading).unit };
  const isNothing = texts.length === 0 || isAsideHeading(heading) || isPersonal(heading);
  return isNothing ? { index, heading, field: null, unit: null } : null;
}

function valueColumn(
  vocabulary: Vocabulary,
  texts: readonly string[],
): (HeadingSense & { unknown: string[] }) | null {
  let sense: HeadingSense | null = { said: {}, unit: null, isTotal: false };
  const unknown: string[] = [];
  for (const text of texts) {
    const own = senseOf(text, vocabulary);
    if (own === null) unknown.push(text);
    else if (sense !== null) sense = merged(sense, own);
  }
  return sense === null ? null : { ...sense, unknown };
}

const isNumber = (cell: Cell): boolean => {
  if (cell.kind === 'number' || cell.kind === 'percent') return true;
  const { numeral } = withoutPercent(plainSigns(cell.text));
  return readNumeral(numeral, 'comma') !== undefined || readNumeral(numeral, 'point') !== undefined;
};

/** Names of rows that are looked at; one that is known tells enough. */
const sample = 200;

function countNamed(
  grid: Grid,
  { end }: HeadingRows,
  { columns, vocabulary }: { columns: readonly Column[]; vocabulary: Vocabulary },
): number {
  const known = new Set(namedFields(vocabulary.noun).map(({ name }) => name));
  const own = columns.filter(({ field }) => known.has(field?.name ?? ''));
  return grid.rows.slice(end, end + sample).filter((row) =>
    own.some(({ index, field }) => {
      const cell = cellAt(row, index);
      return !isBlank(cell) && namedField(cell.text.trim(), vocabulary)?.field.name === field?.name;
    }),
  ).length;
}
