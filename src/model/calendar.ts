import { add, exact, type Fraction, ratio } from './exact.ts';

const monthEnds = ['31', '28', '31', '30', '31', '30', '31', '31', '30', '31', '30', '31'];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Last day of a period as an ISO date: `2023` → `2023-12-31`, `2024-02` → `2024-02-29`. */
export function periodEnd(period: string): string {
  const [year = '', part] = period.split('-');
  const month = lastMonth(part);
  const day = month === 2 && isLeap(Number(year)) ? '29' : (monthEnds[month - 1] ?? '31');
  return `${year}-${String(month).padStart(2, '0')}-${day}`;
}

/** First day of a period as an ISO date: `2023-H2` → `2023-07-01`. */
export function periodStart(period: string): string {
  const [year = '', part] = period.split('-');
  const months = part?.startsWith('H')
    ? 6
    : part?.startsWith('Q')
      ? 3
      : part === undefined
        ? 12
        : 1;
  return `${year}-${String(lastMonth(part) - months + 1).padStart(2, '0')}-01`;
}

function lastMonth(part: string | undefined): number {
  if (part === undefined) return 12;
  if (part.startsWith('H')) return Number(part.slice(1)) * 6;
  if (part.startsWith('Q')) return Number(part.slice(1)) * 3;
  return Number(part);
}

/**
 * Where the evening of a day lies on the line of years, exactly: the last day of 2023 is 2024, so that
 * the ends of years are whole numbers apart, leap years or not.
 */
export function yearPosition(isoDate: string): Fraction {
  const [year = 0, month = 1, day = 1] = isoDate.split('-').map(Number);
  const days = monthEnds.slice(0, month - 1).reduce((sum, end) => sum + Number(end), day);
  const dayOfYear = days + (isLeap(year) && month > 2 ? 1 : 0);
  return add(exact(year), ratio(dayOfYear, isLeap(year) ? 366 : 365));
}

/** Days from one ISO date to another; negative when `to` lies before `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
