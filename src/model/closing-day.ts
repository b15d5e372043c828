import { type DaysOff, isHoliday, mayBeTet } from './public-holidays.ts';

/** The day at whose end a time limit ends. */
export interface ClosingDay {
  /** ISO date. */
  day: string;
  /** True when the date itself was no working day. */
  isMoved: boolean;
  /** True when Tết may move it further, and no document here says by how much. */
  mayMove: boolean;
}

/** How far back a run of days off can begin that still gives a compensatory day. */
const lookBack = 21;

/**
 * The day at whose end a limit ends that a document states as a date: a weekend or public holiday moves it
 * to the next working day. Source: Bộ luật Dân sự 91/2015/QH13, Điều 148 khoản 5; a holiday on a weekend
 * gives the next working day off, Bộ luật Lao động 45/2019/QH14, Điều 111 khoản 3.
 */
export function closingDay(date: string, daysOff: readonly DaysOff[]): ClosingDay {
  let owed = 0;
  for (let step = -lookBack; ; step += 1) {
    const day = shift(date, step);
    const [weekend, holiday] = [isWeekend(day), isHoliday(day, daysOff)];
    if (weekend && holiday) owed += 1;
    if (weekend || holiday) continue;
    if (owed > 0) owed -= 1;
    else if (step >= 0) return { day, isMoved: step > 0, mayMove: mayBeTet(day, daysOff) };
  }
}

function isWeekend(isoDate: string): boolean {
  return [0, 6].includes(new Date(`${isoDate}T00:00:00Z`).getUTCDay());
}

function shift(isoDate: string, days: number): string {
  return new Date(Date.parse(`${isoDate}T00:00:00Z`) + days * 86_400_000)
    .toISOString()
    .slice(0, 10);
}
