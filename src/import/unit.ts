import { slugOf } from '../checks/suggestion.ts';
import type { RawRow } from '../model/csv.ts';
import type { Field } from '../model/noun.ts';
import { errorAt, type Finding } from './finding.ts';
import { cellAt, filledColumns, type Grid } from './grid.ts';
import { columnSpot, type FieldColumn, type Reading } from './reading.ts';

/** The unit in which a value is kept; `null` when nothing says it. */
export function unitOf({ units }: Reading, { unit }: Field, cells: RawRow): string | null {
  if (unit === 'theo đơn vị của chỉ số') return units.get(cells['indicator'] ?? '') ?? null;
  if (unit === 'theo cột đơn vị') return cells['unit'] || null;
  return unit ?? null;
}

/** Whether a unit is a share of a hundred. */
export function isPercentUnit(unit: string | null): boolean {
  return unit !== null && /%|phần trăm/.test(unit);
}

/** Says where the sheet names another unit than the one its values are kept in; nothing is converted. */
export function checkUnits(
  reading: Reading,
  column: FieldColumn,
  rows: ReadonlyMap<number, RawRow>,
): Finding[] {
  const whole = namedUnit(reading, column);
  const byRow = unitsByRow(reading);
  for (const [row, cells] of rows) {
    const named = byRow.get(row) ?? whole;
    if (named === null) continue;
    const unit = unitOf(reading, column.field, cells);
    if (unit === null || unitKey(unit) === unitKey(named)) continue;
    const message = `trang tính ghi đơn vị "${named}", bảng này giữ số theo "${unit}"; đổi số sang ${unit}, hoặc sửa chữ ghi đơn vị nếu viết nhầm`;
    return [errorAt({ ...columnSpot(reading, column), row }, 'unit-differs', message)];
  }
  return [];
}

/** What a column of units says of each row. */
function unitsByRow({ body, header }: Reading): ReadonlyMap<number, string> {
  const { unitColumn } = header;
  if (unitColumn === undefined) return new Map();
  return new Map(
    body.data.flatMap((row) => {
      const text = cellAt(row, unitColumn).text.trim();
      return text === '' ? [] : [[row.row, text] as const];
    }),
  );
}

/** In the heading, under it, or once for all above the table; the schema's own words name no other. */
function namedUnit(
  { body, grid, header }: Reading,
  { index, unit, field }: FieldColumn,
): string | null {
  const own = unit ?? body.units.get(index) ?? null;
  if (own !== null) return own === field.unit ? null : own;
  return unitAbove(grid, header.first);
}

/** The unit that is named once for all rows, above the headings. */
export function unitAbove(grid: Grid, first: number): string | null {
  for (const row of grid.rows.slice(0, first)) {
    for (const column of filledColumns(row)) {
      const text = cellAt(row, column).text.normalize('NFC');
      const match = /(?:đơn vị(?: tính)?|đvt)\s*:\s*(.+?)\s*\)?$/i.exec(text.trim());
      if (match?.[1] !== undefined) return match[1];
    }
  }
  return null;
}

const shortForms: Readonly<Record<string, string>> = {
  'tr-d': 'trieu-dong',
  trd: 'trieu-dong',
  'tr-dong': 'trieu-dong',
  trieu: 'trieu-dong',
  'phan-tram': '%',
};

function unitKey(unit: string): string {
  const key = unit.trim() === '%' ? '%' : slugOf(unit);
  return shortForms[key] ?? key;
}
