import { type Change, changeKinds } from '../model/change.ts';
import { capitalise, withUnit } from './format.ts';
import { cellWords, type NamedField, type NamedTable, type NameOf, rowName } from './row-name.ts';

/** A column with the words shown for it. */
export interface ToldField extends NamedField {
  title: string;
  unit: string | null;
}

/** A table whose changes are told. */
export interface ToldTable extends NamedTable {
  fields: readonly ToldField[];
}

/** Where names and units come from. */
export interface ChangeWords {
  nameOf: NameOf;
  /** Unit of an indicator's values. */
  unitOf: (indicator: string) => string | undefined;
}

/** One cell, before and after. */
export interface ToldCell {
  title: string;
  old: string;
  now: string;
}

/** The cells of one row that differ, in the order of the columns. */
export function toldCells(
  table: ToldTable,
  changes: readonly Change[],
  words: ChangeWords,
): ToldCell[] {
  const columns = table.fields.map(({ name }) => name);
  return changes
    .toSorted((a, b) => columns.indexOf(a.field ?? '') - columns.indexOf(b.field ?? ''))
    .map((change) => ({
      title: titleOf(table, change.field),
      old: valueWords(table, change, { ...words, value: change.old_value }),
      now: valueWords(table, change, { ...words, value: change.new_value }),
    }));
}

/** A row, column or table that came or went, in one sentence. */
export function wholeChange(table: ToldTable, change: Change, words: ChangeWords): string {
  const { kind, row, field } = change;
  const title = titleOf(table, field);
  const what = capitalise(changeKinds[kind]);
  if (row === null) return title === '' ? `${what}.` : `${what}: ${title}.`;
  const name = rowName(table, row, words.nameOf);
  const value = change.new_value ?? change.old_value;
  if (value === null) return `${what}: ${name}.`;
  const told = valueWords(table, change, { ...words, value });
  const isNamed = name !== row || !/^[a-z0-9-]+$/.test(row);
  const parts = told === name ? [what, name] : isNamed ? [what, name, told] : [what, told];
  const sentence = parts.join(': ');
  return /[.…]$/.test(sentence) ? sentence : `${sentence}.`;
}

const fieldOf = (table: ToldTable, column: string | null): ToldField | undefined =>
  table.fields.find(({ name }) => name === column);

const titleOf = (table: ToldTable, column: string | null): string =>
  fieldOf(table, column)?.title ?? column ?? '';

function valueWords(
  table: ToldTable,
  { row, field: column }: Change,
  { nameOf, unitOf, value }: ChangeWords & { value: string | null },
): string {
  if (value === null) return 'ô trống';
  const field = fieldOf(table, column);
  if (field === undefined) return value;
  const indicator = row?.split('/')[table.key.indexOf('indicator')];
  const unit = indicator === undefined ? field.unit : unitOf(indicator);
  const words = cellWords(field, value, nameOf);
  return field.unit === null || unit === undefined || unit === null ? words : withUnit(words, unit);
}
