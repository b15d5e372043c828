import type { SchemaElement } from 'hyparquet';
import type { CellType } from '../model/cell-type.ts';
import type { Cell } from './cell.ts';
import type { DatasetField } from './dataset.ts';

/** Parquet's type of a column's values, and a cell as the writer takes it. */
interface ParquetType {
  element: Pick<SchemaElement, 'type' | 'converted_type'>;
  value: (cell: Cell) => unknown;
}

const plain = (cell: Cell): unknown => cell;

const text: ParquetType = {
  element: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  value: plain,
};

/** Those not named here are text: codes, periods, ids. */
const types: Partial<Record<CellType['name'], ParquetType>> = {
  number: { element: { type: 'DOUBLE' }, value: plain },
  integer: {
    element: { type: 'INT64' },
    value: (cell) => (typeof cell === 'number' ? BigInt(cell) : cell),
  },
  flag: { element: { type: 'BOOLEAN' }, value: plain },
  date: {
    element: { type: 'INT32', converted_type: 'DATE' },
    value: (cell) => (typeof cell === 'string' ? new Date(`${cell}T00:00:00Z`) : cell),
  },
};

const typeOf = ({ name }: CellType): ParquetType => types[name] ?? text;

/** The columns as Parquet describes them: a list is a `LIST`, every column may be empty. */
export function parquetSchema(fields: readonly DatasetField[]): SchemaElement[] {
  const root = { name: 'root', num_children: fields.length };
  return [root, ...fields.flatMap(({ name, type }) => elementsOf(name, type))];
}

function elementsOf(name: string, type: CellType): SchemaElement[] {
  if (type.items === undefined) {
    return [{ name, repetition_type: 'OPTIONAL', ...typeOf(type).element }];
  }
  return [
    { name, repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'REQUIRED', ...typeOf(type.items).element },
  ];
}

/** A cell as the writer takes it: bigint, Date, number, boolean, text, null, or an array of these. */
export function parquetValue({ type }: DatasetField, cell: Cell): unknown {
  if (type.items === undefined || cell === null) return typeOf(type).value(cell);
  const { value } = typeOf(type.items);
  return (Array.isArray(cell) ? cell : [cell]).map((entry) => value(entry));
}
