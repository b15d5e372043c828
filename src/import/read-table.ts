import { codeOfChoice } from '../model/choice.ts';
import { unguardFormula } from '../model/formula-guard.ts';
import { nouns } from '../model/nouns.ts';
import { readBody } from './body.ts';
import { checkColumns } from './columns.ts';
import { errorAt, type Finding, noticeAt } from './finding.ts';
import { cellAt, filledColumns, type Grid, spotOf } from './grid.ts';
import { type Grouped, readGroups } from './group-rows.ts';
import type { Header } from './header.ts';
import { isCanonicalHeader, isMarkHeading } from './headings.ts';
import { fillMerged } from './merged.ts';
import type { Names } from './names.ts';
import type { ImportOptions } from './options.ts';
import {
  columnLabel,
  columnSpot,
  type FieldColumn,
  fieldColumns,
  type ImportedRow,
  type ImportedTable,
  type Reading,
} from './reading.ts';
import { checkTotalRows } from './total-row.ts';
import { checkUnits } from './unit.ts';
import { readValues } from './value-column.ts';
import { type ReadColumn, readWords } from './word-column.ts';

/** What the rows of a sheet are read with. */
export interface TableContext {
  names: Names;
  units: ReadonlyMap<string, string>;
  options: ImportOptions;
  /** A file in the one canonical form, whose numbers have a point and whose rates are percentages. */
  isCanonical: boolean;
}

/** Whether a text file is a table as the project itself writes it. */
export function isCanonicalForm(
  { noun, columns, first }: Header,
  separator: string | null,
): boolean {
  const headings = columns.map(({ heading }) => heading);
  return separator === ',' && first === 0 && isCanonicalHeader(nouns[noun], headings);
}

/** Reads the rows of a sheet whose headings are known, into the form of the CSV. */
export function readTable(
  grid: Grid,
  header: Header,
  context: TableContext,
): { table: ImportedTable; findings: Finding[] } {
  const merged = fillMerged(isMarkedCopy(header) ? unguarded(grid) : grid, header);
  const grouped = context.isCanonical ? null : groupsIn(merged.grid, header, context);
  const reading = readingOf(grouped?.grid ?? merged.grid, header, {
    ...context,
    subtotals: grouped?.subtotals ?? [],
  });
  const rows = new Map(reading.body.data.map(({ row }) => [row, blankRow(header)]));
  const findings = [
    ...merged.findings,
    ...rowsAbove(grid, header),
    ...(grouped?.findings ?? []),
    ...reading.body.findings,
    ...checkColumns(reading),
    ...failedCells(reading),
    ...readCells(reading, rows),
  ];
  const labels = labelsOf(header);
  const imported = [...rows].map(([row, cells]): ImportedRow => ({ row, cells }));
  const { file, sheet } = grid;
  return { table: { noun: header.noun, file, sheet, labels, rows: imported }, findings };
}

const isMarkedCopy = ({ columns }: Header): boolean =>
  columns.some(({ heading }) => isMarkHeading(heading));

/** Cells as they were before the marked copy kept a spreadsheet from running them. */
function unguarded(grid: Grid): Grid {
  const rows = grid.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, text: unguardFormula(cell.text) })),
  }));
  return { ...grid, rows };
}

/** What is said of a number that is not there belongs to the cell in which it should stand. */
function labelsOf(header: Header): Map<string, string> {
  const columns = fieldColumns(header);
  const labels = new Map(columns.map((column) => [column.field.name, columnLabel(column)]));
  const value = columns.find(isValue);
  if (value !== undefined && !labels.has('absence')) labels.set('absence', columnLabel(value));
  return labels;
}

const groupsIn = (grid: Grid, header: Header, { names, units }: TableContext): Grouped =>
  readGroups(grid, header, { noun: header.noun, names, units });

function readingOf(
  grid: Grid,
  header: Header,
  context: TableContext & Pick<Grouped, 'subtotals'>,
): Reading {
  const { names, units, isCanonical } = context;
  const strict: ImportOptions = isCanonical ? { decimal: 'point', percent: 'as-is' } : {};
  const options = { ...strict, ...withoutBlanks(context.options) };
  const isName = (cell: string): boolean =>
    isCanonical ||
    fieldColumns(header).some(({ field: { type } }) => isNamed(names, type.references, cell));
  const body = isCanonical
    ? { data: grid.rows.slice(header.end), totals: [], units: new Map(), findings: [] }
    : readBody(grid, header, isName);
  const subtotals = context.subtotals.map((subtotal) => ({ ...subtotal, isGroup: true }));
  const totals = [...body.totals, ...subtotals];
  return { grid, header, body: { ...body, totals }, names, units, options };
}

/** Whether a cell is the id or the name of a row that the column may refer to. */
function isNamed(names: Names, noun: string | undefined, cell: string): boolean {
  if (noun === undefined) return false;
  return names.has(noun, codeOfChoice(cell)) || names.idsOf(noun, cell).length > 0;
}

/** An option that was not given must not hide the one that holds without it. */
function withoutBlanks(options: ImportOptions): ImportOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

const blankRow = (header: Header): Record<string, string> =>
  Object.fromEntries(fieldColumns(header).map(({ field }) => [field.name, '']));

const isValue = ({ field }: FieldColumn): boolean =>
  field.type.name === 'number' || field.type.name === 'integer';

/** Words first: they say the unit of a value and why there is none. */
function readCells(reading: Reading, rows: Map<number, Record<string, string>>): Finding[] {
  const columns = fieldColumns(reading.header);
  const findings: Finding[] = [];
  for (const column of columns.filter((candidate) => !isValue(candidate))) {
    const read = atTyped(column, readWords(reading, column));
    for (const [row, text] of read.texts) set(rows, row, { [column.field.name]: text });
    findings.push(...read.findings);
  }
  for (const column of columns.filter(isValue)) {
    const read = readValues(reading, column, rows);
    for (const [row, text] of read.texts) set(rows, row, { [column.field.name]: text });
    for (const [row, absence] of read.absences) set(rows, row, { absence });
    findings.push(
      ...read.findings,
      ...checkUnits(reading, column, rows),
      ...checkTotalRows(reading, column, { totals: read.totals, rows }),
    );
  }
  return findings;
}

/** What holds for all rows is typed once, and what is said of it belongs there. */
function atTyped({ given }: FieldColumn, read: ReadColumn): ReadColumn {
  const row = given?.row ?? null;
  return row === null ? read : { ...read, findings: read.findings.map((f) => ({ ...f, row })) };
}

function set(
  rows: Map<number, Record<string, string>>,
  row: number,
  cells: Record<string, string>,
): void {
  Object.assign(rows.get(row) ?? {}, cells);
}

function rowsAbove(grid: Grid, { first }: Header): Finding[] {
  const above = grid.rows.slice(0, first);
  const [top] = above;
  if (top === undefined) return [];
  const words = cellAt(top, filledColumns(top)[0] ?? 0).text.trim();
  const message = `${above.length} dòng phía trên tên cột không lấy vào bảng ("${words.slice(0, 60)}"…)`;
  return [noticeAt({ ...spotOf(grid), row: top.row }, 'rows-above', message)];
}

/** Cells of a workbook whose formula has failed or was never worked out. */
function failedCells(reading: Reading): Finding[] {
  return fieldColumns(reading.header).flatMap((column) =>
    reading.body.data.flatMap((row) => {
      const { kind, text } = cellAt(row, column.index);
      const spot = { ...columnSpot(reading, column), row: row.row };
      if (kind === 'error') {
        const message = `công thức báo lỗi ${text}; sửa công thức hoặc gõ con số`;
        return [errorAt(spot, 'formula-failed', message)];
      }
      if (kind !== 'unsaved') return [];
      const message =
        'ô có công thức nhưng tệp không lưu kết quả; mở tệp bằng Excel hoặc LibreOffice rồi lưu lại';
      return [errorAt(spot, 'formula-unsaved', message)];
    }),
  );
}
