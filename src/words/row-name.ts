import { formatDate, formatPeriod, formatPlain } from './format.ts';

/** What must be known of a column to say a cell of it in words. */
export interface NamedField {
  name: string;
  type: string;
  references: string | null;
  categories: Readonly<Record<string, string>> | null;
}

/** A table whose rows are named. */
export interface NamedTable {
  id: string;
  key: readonly string[];
  fields: readonly NamedField[];
}

/** The name of the thing with this id in a dataset; undefined when there is none. */
export type NameOf = (dataset: string, id: string) => string | undefined;

/** Columns of a key that are told elsewhere on the line or tell a reader nothing. */
const untold = new Set(['document', 'standard']);

/**
 * A row as readers would call it, from its key: `Số hộ nghèo, Xã Gò, 2023`. A key that does not fit
 * the table, or an id that is not known any more, stays as it is.
 */
export function rowName(table: NamedTable, row: string, nameOf: NameOf): string {
  const whole = nameOf(table.id, row);
  if (whole !== undefined) return whole;
  const parts = row.split('/');
  if (parts.length !== table.key.length) return row;
  const words = table.key.flatMap((column, index) => {
    const part = parts[index] ?? '-';
    const field = table.fields.find(({ name }) => name === column);
    const isPlain = part === '-' || untold.has(column) || part === 'result';
    return isPlain || field === undefined ? [] : [cellWords(field, part, nameOf)];
  });
  return words.length === 0 ? row : words.join(', ');
}

/** A cell of a released CSV as readers would read it. */
export function cellWords(field: NamedField, text: string, nameOf: NameOf): string {
  const { type, references, categories } = field;
  if (categories !== null) return categories[text] ?? text;
  if (references !== null) return nameOf(references, text) ?? text;
  if (type === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(text)) return formatDate(text);
  if (type === 'period') return formatPeriod(text);
  const isNumber = type === 'number' && text !== '' && Number.isFinite(Number(text));
  return isNumber ? formatPlain(Number(text)) : shortened(text);
}

const longest = 140;

function shortened(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/, '')}…`;
}
