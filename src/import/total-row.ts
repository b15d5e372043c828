import type { RawRow } from '../model/csv.ts';
import { doubtAt, errorAt, type Finding, noticeAt } from './finding.ts';
import type { GridRow } from './grid.ts';
import { shownNumeral } from './numeral.ts';
import { columnSpot, type FieldColumn, type Reading } from './reading.ts';
import { isPercentUnit, unitOf } from './unit.ts';

/** Compares each total with the sum of its rows; a total is never stored. */
export function checkTotalRows(
  reading: Reading,
  column: FieldColumn,
  { totals, rows }: { totals: ReadonlyMap<number, string>; rows: ReadonlyMap<number, RawRow> },
): Finding[] {
  const { data } = reading.body;
  return reading.body.totals.flatMap(({ row, parts, isGroup }) => {
    const total = totals.get(row.row);
    if (total === undefined) return [];
    const spot = { ...columnSpot(reading, column), row: row.row };
    const groups = (isGroup ? [parts] : [parts, data]).filter((group) => group.length > 0);
    const kind = isGroup ? 'dòng nhóm' : 'dòng tổng';
    if (!groups.every((group) => addsUp(reading, column, { group, rows }))) {
      const message = `${kind} ghi ${shownNumeral(total)}; các dòng khác chỉ số hoặc là tỷ lệ nên không cộng để đối chiếu được; không lấy vào bảng`;
      return [doubtAt(spot, 'total-unchecked', message)];
    }
    const sums = groups.map((group) => sumOf(group, column, rows));
    if (sums.some((sum) => sum === Number(total))) {
      const message = `${kind} ghi ${shownNumeral(total)}, khớp với các dòng cộng lại; không lấy vào bảng`;
      return [noticeAt(spot, 'total-right', message)];
    }
    const message = `${kind} ghi ${shownNumeral(total)}, các dòng cộng lại được ${shownNumeral(String(sums[0] ?? 0))}; sửa con số sai, hoặc xóa ${kind} nếu văn bản in sai`;
    return [errorAt(spot, 'total-wrong', message)];
  });
}

interface Group {
  group: readonly GridRow[];
  rows: ReadonlyMap<number, RawRow>;
}

/** Amounts of one kind add up; rates and different indicators do not. */
function addsUp(reading: Reading, { field }: FieldColumn, { group, rows }: Group): boolean {
  const cells = group.map(({ row }) => rows.get(row) ?? {});
  const kinds = new Set(cells.map((row) => `${row['indicator'] ?? ''}/${row['period'] ?? ''}`));
  return kinds.size === 1 && !cells.some((row) => isPercentUnit(unitOf(reading, field, row)));
}

/** Without the dust that sums of decimal fractions leave. */
function sumOf(
  group: readonly GridRow[],
  { field }: FieldColumn,
  rows: ReadonlyMap<number, RawRow>,
): number {
  const sum = group.reduce((total, { row }) => total + Number(rows.get(row)?.[field.name] ?? 0), 0);
  return Number(sum.toFixed(6));
}
