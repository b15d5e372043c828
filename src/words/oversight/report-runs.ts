import type { ReportCell } from '../../model/oversight/report-cells.ts';
import type { ReportGrid } from '../../model/oversight/report-grid.ts';
import { runsOf } from '../../model/oversight/runs.ts';
import { formatPeriod } from '../format.ts';
import { dueWords } from '../report.ts';
import { movedDayWords, standingWords } from './standing.ts';

/** Head of a column of the grid of reports, with what all its cells share. */
export interface ReportHead {
  period: string;
  /** The day that all have; null where they differ. */
  due: string | null;
  /** Why that day was moved, the same for all; empty when it was not; null where they differ. */
  moved: string | null;
}

/** A cell of the grid under the head of its column; null where the body has no such report. */
export interface ReportPlace {
  head: ReportHead;
  cell: ReportCell | null;
}

/** What all cells of each period share. */
export function reportHeads({ periods, rows }: ReportGrid): ReportHead[] {
  return periods.map((period, index) => {
    const dated = rows
      .flatMap(({ cells }) => cells[index] ?? [])
      .filter(({ report }) => report.due_on !== null);
    return {
      period,
      due: onlyOne(dated.map(({ report }) => dueWords(report))),
      moved: onlyOne(dated.map(({ standing }) => movedDayWords(standing) ?? '')),
    };
  });
}

/** Why reports are exempt, when it is the same for more bodies than one; null else. */
export function sharedReason({ rows }: ReportGrid): string | null {
  const reasonsOf = ({ cells }: ReportGrid['rows'][number]): string[] =>
    cells.flatMap((cell) => cell?.report.exempt_reason ?? []);
  const exempt = rows.map(reasonsOf).filter(({ length }) => length > 0);
  return exempt.length > 1 ? onlyOne(exempt.flat()) : null;
}

/**
 * One body's cells, neighbours that say the same together; one with a document, an answer or a
 * correction of its own stands alone.
 */
export function reportRuns(
  places: readonly ReportPlace[],
  isCorrected: (report: ReportCell['report']) => boolean,
): ReportPlace[][] {
  return runsOf(places, ({ head, cell }) => {
    if (cell === null) return '';
    const { report, standing, comments } = cell;
    if (report.received_on !== null || comments.length > 0 || isCorrected(report)) return null;
    const due = head.due === null && report.due_on !== null ? dueWords(report) : null;
    const moved = head.moved === null ? movedDayWords(standing) : null;
    return [standingWords(standing), report.exempt_reason, due, moved].join('; ');
  });
}

/** Periods of a run as a phone shows them before its words: `2022 đến 2024`. */
export function runPeriods(run: readonly ReportPlace[]): string {
  const names = run.map(({ head }) => formatPeriod(head.period));
  return [...new Set([names[0], names.at(-1)])].join(' đến ');
}

/** What all say; null where they say different things, or where there is none. */
function onlyOne(words: readonly string[]): string | null {
  const [first, ...others] = new Set(words);
  return first === undefined || others.length > 0 ? null : first;
}
