import { shown } from '../checks/cells.ts';
import type { CellType } from '../model/cell-type.ts';
import { errorAt, type Finding, questionAt, type Spot } from './finding.ts';
import type { Cell } from './grid.ts';
import {
  type DecimalMark,
  plainSigns,
  readNumeral,
  shownNumeral,
  timesHundred,
  withoutPercent,
} from './numeral.ts';

/** One numeral of a column: where it stands, what was typed, and its form in the CSV. */
export interface Numeral {
  row: number;
  /** What goes into the CSV; what was typed when it is no number, for the checks to name. */
  text: string;
  /** Whether the sheet itself says that it is a percentage: `3,1%`, or a cell with that format. */
  isPercent: boolean;
  isNumber: boolean;
}

interface Typed {
  row: number;
  cell: Cell;
  plain: string;
  isPercent: boolean;
  readings: Partial<Record<DecimalMark, string>>;
}

/** Reads all numerals of a column one way, or says why there is no one way. */
export function readNumerals(
  cells: readonly { row: number; cell: Cell }[],
  type: CellType,
  { spot, decimal }: { spot: Spot; decimal: DecimalMark | undefined },
): { numerals: Numeral[]; findings: Finding[] } {
  const typed = cells.map(({ row, cell }) => typedOf(row, cell, type));
  const { mark, findings } = decimalOf(typed, { spot, decimal });
  return { numerals: typed.map((entry) => numeralOf(entry, mark)), findings };
}

function typedOf(row: number, cell: Cell, type: CellType): Typed {
  if (cell.kind === 'number' || cell.kind === 'percent') {
    const isPercent = cell.kind === 'percent';
    const text = isPercent ? timesHundred(cell.text) : cell.text;
    return { row, cell, plain: text, isPercent, readings: { comma: text, point: text } };
  }
  const { numeral, isPercent } = withoutPercent(plainSigns(cell.text));
  const readings: Typed['readings'] = {};
  for (const mark of ['comma', 'point'] as const) {
    const text = readNumeral(numeral, mark);
    if (text !== undefined && type.read(text) !== undefined) readings[mark] = text;
  }
  return { row, cell, plain: numeral, isPercent, readings };
}

function numeralOf({ row, cell, isPercent, readings }: Typed, mark: DecimalMark): Numeral {
  const text = readings[mark];
  const isNumber = text !== undefined;
  return { row, text: text ?? cell.text.trim(), isPercent: isPercent && isNumber, isNumber };
}

/** What one of the cells proves holds for all. */
function decimalOf(
  typed: readonly Typed[],
  { spot, decimal }: { spot: Spot; decimal: DecimalMark | undefined },
): { mark: DecimalMark; findings: Finding[] } {
  if (decimal !== undefined) return { mark: decimal, findings: [] };
  const comma = typed.find(({ readings }) => isOnly(readings, 'comma'));
  const point = typed.find(({ readings }) => isOnly(readings, 'point'));
  if (comma !== undefined && point !== undefined) {
    const [first, second] = [comma, point].toSorted((a, b) => a.row - b.row);
    const message = `dòng ${comma.row} viết "${shown(comma.cell.text)}" (dấu phẩy trước phần lẻ), dòng ${point.row} viết "${shown(point.cell.text)}" (dấu chấm trước phần lẻ); sửa cả cột về một cách viết`;
    const row = second?.row ?? first?.row ?? 0;
    return { mark: 'comma', findings: [errorAt({ ...spot, row }, 'mixed-separators', message)] };
  }
  if (comma !== undefined) return { mark: 'comma', findings: [] };
  if (point !== undefined) return { mark: 'point', findings: [] };
  const open = typed.find(({ readings }) => readings.comma !== readings.point);
  return { mark: 'comma', findings: open === undefined ? [] : [askDecimal(open, spot)] };
}

function isOnly(readings: Typed['readings'], mark: DecimalMark): boolean {
  const other = mark === 'comma' ? 'point' : 'comma';
  return readings[mark] !== undefined && readings[other] === undefined;
}

function askDecimal({ row, cell, readings }: Typed, spot: Spot): Finding {
  return questionAt({ ...spot, row }, 'which-decimal', {
    finding: `"${shown(cell.text)}" đọc được hai cách, cả cột không có số nào cho biết cách nào đúng`,
    answers: [
      {
        option: 'decimal',
        value: 'comma',
        words: `dấu phẩy trước phần lẻ, số này là ${shownNumeral(readings.comma ?? '')}`,
      },
      {
        option: 'decimal',
        value: 'point',
        words: `dấu chấm trước phần lẻ, số này là ${shownNumeral(readings.point ?? '')}`,
      },
    ],
  });
}
