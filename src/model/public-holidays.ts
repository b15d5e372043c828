import type { Site } from './site.ts';

/** Public holidays that fall on the same day of each year; lunar ones are not among them. */
export const fixedHolidays = {
  '01-01': 'Tết Dương lịch',
  '04-30': 'Ngày Chiến thắng',
  '05-01': 'Ngày Quốc tế lao động',
  '09-02': 'Quốc khánh',
} as const;

/**
 * Where the list comes from. Lunar holidays (Tết, Giỗ Tổ) and the second day of Quốc khánh are fixed anew
 * each year: they count only when the locality names them, with a document, in `days_off`.
 */
export const holidaySource = 'Bộ luật Lao động 45/2019/QH14, Điều 111 khoản 3 và Điều 112';

/** Days off that a document gives for one year; ISO dates, both meant. */
export type DaysOff = Site['days_off'][number];

/** True on a fixed holiday or on a day that a document gives off. */
export function isHoliday(isoDate: string, daysOff: readonly DaysOff[]): boolean {
  return (
    Object.hasOwn(fixedHolidays, isoDate.slice(5)) ||
    daysOff.some(({ from, to }) => from <= isoDate && isoDate <= to)
  );
}

/**
 * True when Tết may give a day off that no document here speaks of: mồng 1 falls on 21 January at the
 * earliest and 20 February at the latest, and the five days off lie around it.
 */
export function mayBeTet(isoDate: string, daysOff: readonly DaysOff[]): boolean {
  const year = isoDate.slice(0, 4);
  const isNamed = daysOff.some(({ from }) => from.startsWith(year) && isNearTet(from));
  return isNearTet(isoDate) && !isNamed;
}

const isNearTet = (isoDate: string): boolean =>
  isoDate.slice(5) >= '01-19' && isoDate.slice(5) <= '02-25';
