import { number } from '../../model/cell-type.ts';
import { doubtAt, errorAt, type Finding, noticeAt } from '../finding.ts';
import { cellAt, type Grid, isBlank } from '../grid.ts';
import { readNumerals } from '../number-column.ts';
import { shownNumeral } from '../numeral.ts';
import type { ImportOptions } from '../options.ts';
import type { ImportedTable } from '../reading.ts';
import { isPercentUnit } from '../unit.ts';
import type { CrossHeader, ValueColumn } from './cross-header.ts';
import { spotOfValue } from './meanings.ts';

/** A cross table that has been read: one table for each of its columns of numbers that is no total. */
export interface ReadCross {
  grid: Grid;
  header: CrossHeader;
  tables: readonly ImportedTable[];
  units: ReadonlyMap<string, string>;
  options: ImportOptions;
}

/** Compares each column that adds up others with their sum, row by row; a total is never stored. */
export function checkTotalColumns(cross: ReadCross): Finding[] {
  const { values } = cross.header;
  const parts = values.filter(({ isTotal }) => !isTotal);
  return values
    .filter(({ isTotal }) => isTotal)
    .flatMap((total) => {
      const own = parts.flatMap((part, index) =>
        isPartOf(part, total) ? (cross.tables[index] ?? []) : [],
      );
      return checkTotalColumn(cross, total, own);
    });
}

/** A total of 2023 adds up the columns of 2023. */
const isPartOf = (part: ValueColumn, total: ValueColumn): boolean =>
  Object.entries(total.said).every(([field, text]) => part.said[field] === text);

function checkTotalColumn(
  cross: ReadCross,
  total: ValueColumn,
  parts: readonly ImportedTable[],
): Finding[] {
  const { grid, options } = cross;
  const spot = spotOfValue(grid, total);
  if (parts.length === 0) {
    const message = `cột tổng "${total.heading}" không có cột nào cộng lại để đối chiếu; không lấy vào bảng`;
    return [doubtAt(spot, 'total-unchecked', message)];
  }
  const known = Map.groupBy(
    parts.flatMap(({ rows }) => rows),
    ({ row }) => row,
  );
  const cells = grid.rows
    .filter((row) => known.has(row.row) && !isBlank(cellAt(row, total.index)))
    .map((row) => ({ row: row.row, cell: cellAt(row, total.index) }));
  const { numerals, findings } = readNumerals(cells, number, { spot, decimal: options.decimal });
  const compared = numerals.filter(({ isNumber }) => isNumber);
  const wrong = compared.flatMap(({ row, text }): Finding[] => {
    const sum = sumOf(
      cross,
      (known.get(row) ?? []).map((part) => part.cells),
    );
    if (sum === Number(text)) return [];
    if (sum === null) {
      const message = `cột tổng ghi ${shownNumeral(text)}; có cột không có số hoặc là tỷ lệ nên không cộng để đối chiếu được; không lấy vào bảng`;
      return [doubtAt({ ...spot, row }, 'total-unchecked', message)];
    }
    const message = `cột tổng ghi ${shownNumeral(text)}, các cột cộng lại được ${shownNumeral(String(sum))}; sửa con số sai, hoặc xóa cột tổng nếu văn bản in sai`;
    return [errorAt({ ...spot, row }, 'total-wrong', message)];
  });
  const right = compared.length - wrong.length;
  if (right === 0) return [...findings, ...wrong];
  const message = `cột tổng khớp với các cột cộng lại ở ${right} dòng; không lấy vào bảng`;
  return [...findings, ...wrong, noticeAt(spot, 'total-right', message)];
}

/** The sum of a row's columns; null when it cannot be made: rates, several indicators, no number. */
function sumOf({ units }: ReadCross, cells: readonly Record<string, string>[]): number | null {
  const numbers = cells.map((own) => own['value'] ?? own['amount'] ?? '');
  const isShare = cells.some((own) => isPercentUnit(units.get(own['indicator'] ?? '') ?? null));
  const kinds = new Set(cells.map((own) => own['indicator'] ?? ''));
  if (isShare || kinds.size !== 1 || numbers.includes('')) return null;
  return Number(numbers.reduce((sum, text) => sum + Number(text), 0).toFixed(6));
}
