import { fieldsOf } from '../../model/noun.ts';
import { nouns } from '../../model/nouns.ts';
import { columnLetters } from '../grid.ts';
import type { Column, Header } from '../header.ts';
import type { CrossHeader, ValueColumn } from './cross-header.ts';

/** What the columns of a cross table are read with, beside what stands above each of them. */
export interface SliceParts {
  /** What holds for all rows, by field. */
  given: ReadonlyMap<string, Column>;
  /** Fields that group rows name. */
  grouped: readonly string[];
}

/**
 * A cross table as long ones: for each column of numbers the headings of a table whose other columns are the
 * same for all rows. The sheet stays as it is, so that every cell keeps its row and column.
 */
export function slicesOf(header: CrossHeader, parts: SliceParts): Header[] {
  const values = header.values.filter(({ isTotal }) => !isTotal);
  return values.map((value) => sliceOf(header, value, parts));
}

function sliceOf(header: CrossHeader, value: ValueColumn, { given, grouped }: SliceParts): Header {
  const { noun } = header.vocabulary;
  const fields = new Map(fieldsOf(nouns[noun]).map((field) => [field.name, field]));
  const number = [...fields.values()].find(({ type }) => type.name === 'number') ?? null;
  const { index, heading, row, unit } = value;
  const place = `${columnLetters(index)} "${heading}"`;
  const own = header.columns.map((column) =>
    column.index === index ? { ...column, heading, field: number, unit, isKnown: false } : column,
  );
  const said = Object.entries(value.said).map(([name, text]) => ({
    ...{ heading: '', unit: null, field: fields.get(name) ?? null },
    ...{ given: { text, row }, place },
  }));
  const rest = [...given.values()].filter(
    ({ field }) => !(field !== null && field.name in value.said),
  );
  const named = grouped.map((name) => ({
    ...{ heading: fields.get(name)?.title ?? '', unit: null, field: fields.get(name) ?? null },
    place: 'dòng nhóm',
  }));
  const added = [...said, ...rest, ...named];
  return {
    noun,
    first: header.first,
    end: header.end,
    width: own.length,
    ...(header.unitColumn === undefined ? {} : { unitColumn: header.unitColumn }),
    columns: [...own, ...added.map((column, at) => ({ ...column, index: own.length + at }))],
  };
}
