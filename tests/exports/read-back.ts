import { DuckDBInstance } from '@duckdb/node-api';
import readExcelFile from 'read-excel-file/node';
import type { Cell } from '../../src/exports/cell.ts';
import type { Dataset } from '../../src/exports/dataset.ts';
import type { CellType } from '../../src/model/cell-type.ts';
import { cellText } from '../../src/model/csv.ts';
import { unguardFormula } from '../../src/model/formula-guard.ts';

/** A cell in the one form that all formats are compared in: as the CSV has it, numbers as numbers. */
export type PlainCell = string | number | null;

/** A column as far as reading it needs. */
export interface TypedColumn {
  name: string;
  type: Pick<CellType, 'name'>;
}

/** The rows that every format must give back. */
export function plainRows({ rows }: Pick<Dataset, 'rows'>): PlainCell[][] {
  return rows.map((row) => row.map(plainCell));
}

const plainCell = (cell: Cell): PlainCell =>
  typeof cell === 'number' ? cell : cellText(cell) || null;

const sqlText = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const isNumeric = ({ type }: TypedColumn): boolean =>
  type.name === 'number' || type.name === 'integer';

let database: Promise<DuckDBInstance> | undefined;

async function query(sql: string): Promise<unknown[][]> {
  database ??= DuckDBInstance.create();
  const connection = await (await database).connect();
  try {
    return (await connection.runAndReadAll(sql)).getRows();
  } finally {
    connection.closeSync();
  }
}

/** Reads a CSV with DuckDB, takes off what guards formulas, and makes numbers of the numeric columns. */
export async function readCsv(file: string, fields: readonly TypedColumn[]) {
  const from = `read_csv(${sqlText(file)}, header = true, all_varchar = true, delim = ',', quote = '"', escape = '"', strict_mode = true)`;
  const rows = await query(`select * from ${from}`);
  return rows.map((row) => row.map((cell, index) => fromCsv(fields[index], cell)));
}

function fromCsv(field: TypedColumn | undefined, cell: unknown): PlainCell {
  if (typeof cell !== 'string') return null;
  return field !== undefined && isNumeric(field) ? Number(cell) : unguardFormula(cell);
}

/** DuckDB's types of what JSON writes as something else than text. */
const sqlTypes: Partial<Record<CellType['name'], string>> = {
  number: 'DOUBLE',
  integer: 'BIGINT',
  flag: 'BOOLEAN',
  list: 'VARCHAR[]',
};

/** Brings a typed column into the form that is compared. */
function plainColumn({ name, type }: TypedColumn): string {
  const column = `"${name}"`;
  if (type.name === 'list') return `nullif(array_to_string(${column}, '|'), '')`;
  if (type.name === 'flag')
    return `case when ${column} then 'yes' when not ${column} then 'no' end`;
  if (type.name === 'integer') return `${column}::DOUBLE`;
  return type.name === 'date' ? `${column}::VARCHAR` : column;
}

const toPlain = (rows: unknown[][]): PlainCell[][] =>
  rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' || typeof cell === 'number' ? cell : null)),
  );

/** Reads a JSON file with DuckDB. */
export async function readJson(file: string, fields: readonly TypedColumn[]) {
  const columns = fields.map(
    (field) => `${sqlText(field.name)}: ${sqlText(sqlTypes[field.type.name] ?? 'VARCHAR')}`,
  );
  const from = `read_json(${sqlText(file)}, format = 'array', columns = {${columns.join(', ')}})`;
  return toPlain(await query(`select ${fields.map(plainColumn).join(', ')} from ${from}`));
}

/** Reads a Parquet file with DuckDB. */
export async function readParquet(file: string, fields: readonly TypedColumn[]) {
  const columns = fields.map(plainColumn).join(', ');
  return toPlain(await query(`select ${columns} from ${sqlText(file)}`));
}

/** The types that DuckDB finds in a Parquet file, by column. */
export async function parquetTypes(file: string): Promise<Record<string, string>> {
  const rows = await query(`select column_name, column_type from (describe from ${sqlText(file)})`);
  return Object.fromEntries(rows.map(([name, type]) => [String(name), String(type)]));
}

/** Reads the rows below the header of a workbook's first sheet with read-excel-file. */
export async function readXlsx(bytes: Uint8Array): Promise<PlainCell[][]> {
  const sheets = await readExcelFile(Buffer.from(bytes), { trim: false });
  return (sheets[0]?.data ?? []).slice(1).map((row) => row.map(fromExcel));
}

function fromExcel(cell: unknown): PlainCell {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'number' || typeof cell === 'string' ? cell : null;
}
