import { errorAt, type Finding, noticeAt } from './finding.ts';
import {
  cellAt,
  columnLetters,
  type Grid,
  type GridRow,
  isBlank,
  type Merge,
  spotOf,
} from './grid.ts';
import type { Header } from './header.ts';

/** Repeats what stands in cells merged over several rows in each of them; a number there is refused. */
export function fillMerged(grid: Grid, header: Header): { grid: Grid; findings: Finding[] } {
  const start = grid.rows[header.end]?.row ?? Number.POSITIVE_INFINITY;
  const merges = grid.merges.filter(
    ({ top, bottom, left }) => top >= start && bottom > top && header.columns[left]?.field !== null,
  );
  if (merges.length === 0) return { grid, findings: [] };
  const byRow = new Map(grid.rows.map((row) => [row.row, row]));
  const findings = merges.flatMap((merge) =>
    told(grid, header, { merge, origin: byRow.get(merge.top) }),
  );
  const rows = grid.rows.map((row) =>
    merges
      .filter(({ top, bottom }) => top < row.row && row.row <= bottom)
      .reduce((filled, { top, left }) => withCell(filled, left, byRow.get(top)), row),
  );
  return { grid: { ...grid, rows }, findings };
}

function told(
  grid: Grid,
  header: Header,
  { merge, origin }: { merge: Merge; origin: GridRow | undefined },
): Finding[] {
  const { top, bottom, left } = merge;
  const cell = origin === undefined ? undefined : cellAt(origin, left);
  if (cell === undefined || isBlank(cell)) return [];
  const column = `${columnLetters(left)} "${header.columns[left]?.heading ?? ''}"`;
  const spot = { ...spotOf(grid), row: top, column };
  const type = header.columns[left]?.field?.type.name;
  if (type === 'number') {
    const message = `con số ${cell.text} nằm trong ô gộp từ dòng ${top} đến dòng ${bottom}; bỏ gộp ô và ghi số của từng dòng`;
    return [errorAt(spot, 'merged-number', message)];
  }
  const message = `ô gộp từ dòng ${top} đến dòng ${bottom}: "${cell.text.trim()}" được hiểu là của từng dòng`;
  return [noticeAt(spot, 'merged-cells', message)];
}

function withCell(row: GridRow, column: number, origin: GridRow | undefined): GridRow {
  const own = cellAt(row, column);
  if (origin === undefined || !isBlank(own)) return row;
  const width = Math.max(row.cells.length, column + 1);
  const cells = Array.from({ length: width }, (_, index) =>
    index === column ? cellAt(origin, column) : cellAt(row, index),
  );
  return { ...row, cells };
}
