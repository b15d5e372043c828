import { blankCell, type Cell, type GridRow, isBlank, type Merge } from './grid.ts';
import { limits } from './limits.ts';
import { numeralOf } from './numeral.ts';
import { textCollector } from './workbook-strings.ts';
import { dayOfSerial, type NumberLook } from './workbook-styles.ts';
import { readXml } from './xml.ts';
import { readXstring } from './xstring.ts';

/** What all sheets of a workbook share. */
export interface SharedParts {
  strings: readonly string[];
  looks: readonly NumberLook[];
  isFrom1904: boolean;
}

/** A sheet as it stands in its part of the workbook. */
export interface RawSheet {
  rows: GridRow[];
  merges: Merge[];
  hiddenRows: number[];
  /** Columns from 0. */
  hiddenColumns: number[];
  /** Cells with a formula: row, column from 0, and whether it looks into another file. */
  formulas: { row: number; column: number; isExternal: boolean }[];
  hasDrawing: boolean;
  isTooLong: boolean;
  /** The first row with a cell further right than any table. */
  wideRow: number | null;
}

/**
 * Reads a sheet's rows; blank ones are left out, and reading stops behind the last row that is allowed.
 * @throws Error when the part is not well-formed.
 */
export function readSheet(xml: string, shared: SharedParts): RawSheet {
  const sheet: RawSheet = {
    rows: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    formulas: [],
    hasDrawing: false,
    isTooLong: false,
    wideRow: null,
  };
  readXml(xml, sheetHandlers(sheet, shared));
  const filled = new Set(sheet.rows.map(({ row }) => row));
  sheet.hiddenRows = sheet.hiddenRows.filter((row) => filled.has(row));
  return sheet;
}

/** The cell that is being read. */
interface OpenCell {
  column: number;
  type: string;
  style: number;
  value: string;
  text: string;
  formula: string | null;
}

function sheetHandlers(sheet: RawSheet, shared: SharedParts) {
  let row = 0;
  let cells: Cell[] = [];
  let open: OpenCell | undefined;
  let part: 'v' | 'f' | null = null;
  const inline = textCollector((text) => {
    if (open !== undefined) open.text += text;
  });
  const closeCell = (): void => {
    if (open === undefined) return;
    if (open.column >= limits.columns) {
      if (open.value !== '' || open.text !== '') sheet.wideRow ??= row;
      return;
    }
    if (open.formula !== null) {
      const isExternal = /\[\d+\]/.test(open.formula);
      sheet.formulas.push({ row, column: open.column, isExternal });
    }
    while (cells.length < open.column) cells.push(blankCell);
    cells[open.column] = cellOf(open, shared);
  };
  const closeRow = (): void => {
    if (cells.every(isBlank)) return;
    if (sheet.rows.length === limits.rows) sheet.isTooLong = true;
    else sheet.rows.push({ row, cells });
  };
  return {
    open(name: string, attribute: (name: string) => string | undefined): void {
      if (name === 'row') {
        row = Number(attribute('r') ?? row + 1);
        cells = [];
        if (isTrue(attribute('hidden'))) sheet.hiddenRows.push(row);
      } else if (name === 'c') {
        open = openCell(attribute, cells.length);
      } else if (name === 'v') part = 'v';
      else if (name === 'f') {
        part = 'f';
        if (open !== undefined) open.formula = '';
      } else if (name === 'col' && isTrue(attribute('hidden'))) {
        sheet.hiddenColumns.push(...columnsOf(attribute('min'), attribute('max')));
      } else if (name === 'mergeCell') sheet.merges.push(...mergeOf(attribute('ref') ?? ''));
      else if (name === 'drawing' || name === 'picture') sheet.hasDrawing = true;
      inline.open(name, attribute);
    },
    close(name: string): void {
      if (name === 'v' || name === 'f') part = null;
      if (name === 'c') {
        closeCell();
        open = undefined;
      }
      if (name === 'row') closeRow();
      inline.close(name);
    },
    isDone: (): boolean => sheet.isTooLong,
    text(text: string): void {
      if (open !== undefined && part === 'v') open.value += text;
      else if (open?.formula !== undefined && part === 'f')
        open.formula = `${open.formula ?? ''}${text}`;
      else inline.text(text);
    },
  };
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

function openCell(attribute: (name: string) => string | undefined, next: number): OpenCell {
  const place = placeOf(attribute('r') ?? '');
  return {
    column: place?.column ?? next,
    type: attribute('t') ?? 'n',
    style: Number(attribute('s') ?? 0),
    value: '',
    text: '',
    formula: null,
  };
}

function cellOf({ type, style, value, text, formula }: OpenCell, shared: SharedParts): Cell {
  if (type === 'inlineStr') return { text, kind: 'text' };
  if (formula !== null && value === '' && type !== 'str')
    return { text: `=${formula}`, kind: 'unsaved' };
  if (value === '') return blankCell;
  if (type === 's') return { text: shared.strings[Number(value)] ?? '', kind: 'text' };
  if (type === 'str') return { text: readXstring(value), kind: 'text' };
  if (type === 'e') return { text: value, kind: 'error' };
  if (type === 'b') return { text: value === '1' ? 'TRUE' : 'FALSE', kind: 'text' };
  if (type === 'd') return { text: value.slice(0, 10), kind: 'date' };
  const number = Number(value);
  if (!Number.isFinite(number)) return { text: value, kind: 'text' };
  const look = shared.looks[style] ?? 'number';
  const day = look === 'date' ? dayOfSerial(number, shared.isFrom1904) : undefined;
  if (day !== undefined) return { text: day, kind: 'date' };
  return { text: numeralOf(number), kind: look === 'percent' ? 'percent' : 'number' };
}

/** `AB12` → row 12, column 27. */
function placeOf(reference: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)$/.exec(reference);
  if (match === null) return undefined;
  const letters = match[1] ?? '';
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(match[2]), column };
}

function mergeOf(reference: string): Merge[] {
  const [first, last] = reference.split(':').map(placeOf);
  if (first === undefined || last === undefined) return [];
  return [{ top: first.row, bottom: last.row, left: first.column, right: last.column }];
}

function columnsOf(min: string | undefined, max: string | undefined): number[] {
  const first = Number(min ?? 1) - 1;
  const last = Math.min(Number(max ?? 1) - 1, limits.columns - 1);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
