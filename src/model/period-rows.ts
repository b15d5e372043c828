import { periodEnd } from './calendar.ts';
import type { Observation } from './observation.ts';
import type { Absence } from './vocabulary.ts';

/** All that is known of one period: its figures, or the name of their absence. */
export interface PeriodRow {
  period: string;
  figures: Observation[];
  absence: Absence | null;
}

/** Which years a series should have. */
export interface Span {
  /** First and last year, both meant. */
  first: number;
  last: number;
  assessmentDate: string;
}

/**
 * The figures of one indicator in one area by period, with every year of the span present.
 * A year without a row is "not published" when it is over at the assessment date, else "not due".
 */
export function periodRows(rows: readonly Observation[], span: Span): PeriodRow[] {
  const years = Array.from({ length: Math.max(0, span.last - span.first + 1) }, (_, index) =>
    String(span.first + index),
  );
  const periods = [...new Set([...years, ...rows.map(({ period }) => period)])].sort(byEnd);
  return periods.map((period) => {
    const figures = rows.filter((row) => row.period === period);
    const shown = figures.filter(({ value }) => value !== null);
    return {
      period,
      figures: shown,
      absence: shown.length > 0 ? null : absenceOf(figures, period, span.assessmentDate),
    };
  });
}

function absenceOf(
  figures: readonly Observation[],
  period: string,
  assessmentDate: string,
): Absence {
  const named = figures.find(({ absence }) => absence !== null)?.absence;
  return named ?? (periodEnd(period) <= assessmentDate ? 'not-published' : 'not-due');
}

function byEnd(a: string, b: string): number {
  const [endA, endB] = [periodEnd(a), periodEnd(b)];
  if (endA !== endB) return endA < endB ? -1 : 1;
  return a.length - b.length;
}
