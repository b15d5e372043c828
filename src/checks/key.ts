import { keyOf } from '../model/noun.ts';
import { cellPlace } from './cells.ts';
import { type Problem, problemAt } from './problem.ts';
import type { Row, Table } from './table.ts';

/** Addresses that a row's id may not take: `/<list>/loc/` holds the filters. */
const reservedIds: readonly string[] = ['loc'];

/** Checks what must be one of a kind in a table: keys, places in the order, addresses. */
export function checkKeys(table: Table): Problem[] {
  return [checkKey(table), checkOrder(table), checkReserved(table)].flat();
}

function checkKey(table: Table): Problem[] {
  const { noun } = table;
  const keyColumns = noun.key.join(', ');
  const keyOfRow = ({ cells }: Row) =>
    keyOf(noun, Object.fromEntries(noun.key.map((column) => [column, cells[column] || null])));
  const isFilled = ({ cells }: Row) => noun.key.some((column) => (cells[column] ?? '') !== '');
  return repeated(table.rows.filter(isFilled), keyOfRow).map(({ row, first, value }) => {
    const message = `trùng khóa với dòng ${first.row}: "${value}"; các cột ${keyColumns} không được giống nhau hoàn toàn ở hai dòng`;
    return problemAt(cellPlace(table, row, noun.key[0] ?? ''), 'doubled-key', message);
  });
}

function checkOrder(table: Table): Problem[] {
  const rows = table.rows.filter(({ cells }) => (cells['order'] ?? '') !== '');
  return repeated(rows, ({ cells }) => cells['order'] ?? '').map(({ row, first, value }) => {
    const message = `số thứ tự ${value} đã có ở dòng ${first.row}; mỗi dòng cần một số riêng`;
    return problemAt(cellPlace(table, row, 'order'), 'doubled-order', message);
  });
}

function checkReserved(table: Table): Problem[] {
  return table.rows
    .filter(({ cells }) => reservedIds.includes(cells['id'] ?? ''))
    .map((row) => {
      const message = `mã "${row.cells['id']}" đã dành cho địa chỉ của bộ lọc; chọn mã khác`;
      return problemAt(cellPlace(table, row, 'id'), 'reserved-id', message);
    });
}

/** Rows whose value an earlier row has, with that row. */
function repeated(
  rows: readonly Row[],
  read: (row: Row) => string,
): { row: Row; first: Row; value: string }[] {
  const firsts = new Map<string, Row>();
  return rows.flatMap((row) => {
    const value = read(row);
    const first = firsts.get(value);
    if (first !== undefined) return [{ row, first, value }];
    firsts.set(value, row);
    return [];
  });
}
