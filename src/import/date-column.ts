import { shown } from '../checks/cells.ts';
import { isCalendarDate } from '../model/cell-type.ts';
import { errorAt, type Finding, questionAt, type Spot } from './finding.ts';
import type { Cell } from './grid.ts';
import { plainSigns } from './numeral.ts';
import type { ImportOptions } from './options.ts';

type Order = NonNullable<ImportOptions['dates']>;

interface Typed {
  row: number;
  text: string;
  readings: Partial<Record<Order, string>>;
}

/** Reads all dates of a column in one order of day and month; ISO dates and date cells say it themselves. */
export function readDates(
  cells: readonly { row: number; cell: Cell }[],
  { spot, order }: { spot: Spot; order: Order | undefined },
): { texts: Map<number, string>; findings: Finding[] } {
  const typed = cells.map(({ row, cell }) => typedOf(row, cell));
  const choice = orderOf(typed, { spot, order });
  const texts = new Map(
    typed.map(({ row, text, readings }) => [row, readings[choice.order] ?? text]),
  );
  const serials = typed.filter(({ text }) => /^[34]\d{4}(\.0)?$/.test(text));
  return { texts, findings: [...choice.findings, ...serials.map((entry) => serial(entry, spot))] };
}

function typedOf(row: number, cell: Cell): Typed {
  const text = plainSigns(cell.text).replace(/[T ]00:00(:00)?(\.0+)?$/, '');
  const [, first = '', second = '', year = ''] =
    /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(text) ?? [];
  const readings: Typed['readings'] = {};
  if (year !== '') {
    const iso = (month: string, day: string): string =>
      `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    const dayFirst = iso(second, first);
    const monthFirst = iso(first, second);
    if (isCalendarDate(dayFirst)) readings['day-first'] = dayFirst;
    if (isCalendarDate(monthFirst)) readings['month-first'] = monthFirst;
  }
  return { row, text, readings };
}

/** Vietnamese dates begin with the day; only a date that cannot makes it doubtful. */
function orderOf(
  typed: readonly Typed[],
  { spot, order }: { spot: Spot; order: Order | undefined },
): { order: Order; findings: Finding[] } {
  if (order !== undefined) return { order, findings: [] };
  const odd = typed.find(({ readings }) => isOnly(readings, 'month-first', 'day-first'));
  const plain = typed.find(({ readings }) => isOnly(readings, 'day-first', 'month-first'));
  const open = typed.find(
    ({ readings: { 'day-first': a, 'month-first': b } }) =>
      a !== b && a !== undefined && b !== undefined,
  );
  if (odd === undefined) return { order: 'day-first', findings: [] };
  if (plain !== undefined) {
    const message = `dòng ${plain.row} viết ngày trước ("${shown(plain.text)}"), dòng ${odd.row} viết tháng trước ("${shown(odd.text)}"); sửa cả cột về ngày/tháng/năm`;
    const row = Math.max(plain.row, odd.row);
    return { order: 'day-first', findings: [errorAt({ ...spot, row }, 'mixed-dates', message)] };
  }
  return { order: 'month-first', findings: [askOrder(open ?? odd, odd, spot)] };
}

const isOnly = (readings: Typed['readings'], order: Order, other: Order): boolean =>
  readings[order] !== undefined && readings[other] === undefined;

function askOrder(open: Typed, odd: Typed, spot: Spot): Finding {
  return questionAt({ ...spot, row: odd.row }, 'which-date-order', {
    finding: `"${shown(odd.text)}" chỉ đọc được khi tháng viết trước, không phải cách viết ngày của Việt Nam`,
    answers: [
      {
        option: 'dates',
        value: 'month-first',
        words: `tháng trước: "${shown(open.text)}" là ${open.readings['month-first']}`,
      },
      { option: 'dates', value: 'day-first', words: 'ngày trước: ô này sai, phải sửa' },
    ],
  });
}

/** A day as Excel counts it, in a cell that is not formatted as a date. */
function serial({ row, text }: Typed, spot: Spot): Finding {
  const day = new Date(Date.UTC(1899, 11, 30 + Number(text))).toISOString().slice(0, 10);
  const message = `"${shown(text)}" giống số thứ tự ngày của Excel (${day}); định dạng ô thành ngày, hoặc gõ ngày/tháng/năm`;
  return errorAt({ ...spot, row }, 'serial-number-date', message);
}
