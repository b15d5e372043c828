import { isCalendarDate } from '../model/cell-type.ts';
import { plainSigns } from './numeral.ts';

/** A period as offices write it, in the form of the CSV; what can be read two ways keeps both. */
export type PeriodReading =
  | { text: string }
  | { month: string; periodEnd: string | undefined }
  | undefined;

const romans: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };

/** Reads `Năm 2023`, `quý III/2023`, `6 tháng đầu năm 2023`, `tháng 6/2023`; `12/2023` and `31/12/2023` stay open. */
export function readPeriod(cell: string): PeriodReading {
  const text = plainSigns(cell).toLowerCase().replaceAll(/\s+/g, ' ');
  const year = /^(?:năm )?(\d{4})$/.exec(text)?.[1];
  if (year !== undefined) return { text: year };
  const quarter = /^quý (\d|i{1,3}|iv)(?:\/| |-| năm )(\d{4})$/.exec(text);
  if (quarter !== null) {
    return { text: `${quarter[2]}-Q${romans[quarter[1] ?? ''] ?? quarter[1]}` };
  }
  const half = /^(?:6|sáu) tháng(?: (đầu|cuối))?(?: năm)? (\d{4})$/.exec(text);
  if (half !== null) return { text: `${half[2]}-H${half[1] === 'cuối' ? 2 : 1}` };
  const month = /^tháng (\d{1,2})(?:\/| |-| năm )(\d{4})$/.exec(text);
  if (month !== null) return { text: monthOf(month[2] ?? '', month[1] ?? '') };
  const open = /^(\d{1,2})[/.-](\d{4})$/.exec(lastDayAsMonth(text));
  if (open === null) return undefined;
  const [, number = '', of = ''] = open;
  return { month: monthOf(of, number), periodEnd: periodEnding(of, Number(number)) };
}

const monthOf = (year: string, month: string): string => `${year}-${month.padStart(2, '0')}`;

/** The longest period of the year that begins in January and ends with the month. */
function periodEnding(year: string, month: number): string | undefined {
  return { 3: `${year}-Q1`, 6: `${year}-H1`, 12: year }[month];
}

/** `31/12/2023` → `12/2023`; a day within a month stays as it is, and is no period. */
function lastDayAsMonth(text: string): string {
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const next = `${year}-${month.padStart(2, '0')}-${String(Number(day) + 1).padStart(2, '0')}`;
  const isLast = year !== '' && isDay(day, month, year) && !isCalendarDate(next);
  return isLast ? `${month}/${year}` : text;
}

const isDay = (day: string, month: string, year: string): boolean =>
  isCalendarDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
