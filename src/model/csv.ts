import Papa from 'papaparse';
import type { CellType } from './cell-type.ts';
import { type Field, fieldsOf, keyOf, type Noun } from './noun.ts';

/** Cells of one row as they stand in the file, by column. */
export type RawRow = Readonly<Record<string, string>>;

/** A quote that breaks the file: `record` counts from 0, the header. */
export interface QuoteFault {
  record: number;
  kind: 'unclosed' | 'misplaced';
}

/** Splits CSV text (LF, comma) into records; nothing is guessed, trimmed or left out. */
export function readRecords(text: string): { records: string[][]; faults: QuoteFault[] } {
  if (text === '') return { records: [], faults: [] };
  const body = text.endsWith('\n') ? text.slice(0, -1) : text;
  const { data, errors } = Papa.parse<string[]>(body, { delimiter: ',', newline: '\n' });
  const faults = errors.map(
    ({ code, row }): QuoteFault => ({
      record: row ?? 0,
      kind: code === 'MissingQuotes' ? 'unclosed' : 'misplaced',
    }),
  );
  return { records: body === '' ? [['']] : data, faults };
}

/** Writes raw cells as CSV in the one canonical form: schema's columns, sorted rows, LF, NFC. */
export function writeTable(noun: Noun, rows: readonly RawRow[]): string {
  const fields = fieldsOf(noun);
  const header = fields.map(({ name }) => name);
  const canonical = rows.map((row) => canonicalRow(fields, row));
  const lines = canonicalOrder(noun, canonical).map((index) =>
    header.map((column) => canonical[index]?.[column] ?? ''),
  );
  return [header, ...lines].map((cells) => `${cells.map(quotedCell).join(',')}\n`).join('');
}

/** In which order rows in their canonical form stand in the file: by `order`, then by key. */
export function canonicalOrder(noun: Noun, rows: readonly RawRow[]): number[] {
  const keyed = rows.map((row, index) => {
    return { index, order: Number(row['order'] ?? 0), key: rawKey(noun, row) };
  });
  keyed.sort((a, b) => a.order - b.order || (a.key < b.key ? -1 : Number(a.key > b.key)));
  return keyed.map(({ index }) => index);
}

/** The key of a row as it stands in the file, where an empty cell is no value. */
export function rawKey(noun: Noun, row: RawRow): string {
  return keyOf(
    noun,
    Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, cell || null])),
  );
}

/** The canonical form of a file's text; `null` when its columns are not those of the noun. */
export function canonicalTable(noun: Noun, text: string): string | null {
  const { records, faults } = readRecords(text);
  const [header, ...body] = records;
  const columns = header?.map((heading) => heading.trim()) ?? [];
  const names = fieldsOf(noun).map(({ name }) => name);
  const isSame = columns.toSorted().join() === names.toSorted().join();
  const isWhole = body.every((cells) => cells.length === columns.length);
  if (faults.length > 0 || !isSame || !isWhole) return null;
  return writeTable(
    noun,
    body.map((cells) => Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']))),
  );
}

/** A typed value as it stands in a cell; the reverse of reading. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.map(cellText).join('|');
  return String(value);
}

/** Cells in the one canonical form. What was typed stays as typed (`2.40`); only blanks, letters' form and list marks are evened out. */
export function canonicalRow(fields: readonly Field[], row: RawRow): Record<string, string> {
  return Object.fromEntries(
    fields.map(({ name, type }) => [name, canonicalCell(type, row[name] ?? '')]),
  );
}

function canonicalCell(type: CellType, cell: string): string {
  const text = cell.normalize('NFC').replaceAll(/\r\n?/g, '\n').trim();
  if (type.name !== 'list') return text;
  return text
    .split('|')
    .map((entry) => entry.trim())
    .join('|');
}

/** A cell as it stands between two commas: quoted where its text would break the row. */
export function quotedCell(cell: string): string {
  return /[",\n\r]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
