import type { Agency } from '../agency.ts';
import { periodEnd } from '../calendar.ts';
import { type ReportDue, reportKinds } from '../report-due.ts';
import type { ReportState } from '../reporting.ts';
import type { ReportCell } from './report-cells.ts';

/** One line of a grid; a period without a report of the body has no cell. */
export interface GridRow {
  agency: Agency;
  cells: (ReportCell | null)[];
}

/** All reports of one kind, bodies down, periods across. */
export interface ReportGrid {
  kind: ReportDue['kind'];
  periods: string[];
  rows: GridRow[];
}

/** One grid for each kind of report that occurs, in the order of the kinds; bodies in their own order. */
export function reportGrids(
  cells: readonly ReportCell[],
  agencies: readonly Agency[],
): ReportGrid[] {
  const byKind = Map.groupBy(cells, ({ report }) => report.kind);
  return kindCodes.flatMap((kind) => {
    const own = byKind.get(kind) ?? [];
    if (own.length === 0) return [];
    const periods = [...new Set(own.map(({ report }) => report.period))].sort(byEnd);
    const places = new Map(
      own.map((cell) => [`${cell.report.agency}/${cell.report.period}`, cell]),
    );
    const sending = new Set(own.map(({ report }) => report.agency));
    const rows = agencies
      .filter(({ id }) => sending.has(id))
      .map((agency) => ({
        agency,
        cells: periods.map((period) => places.get(`${agency.id}/${period}`) ?? null),
      }));
    return [{ kind, periods, rows }];
  });
}

/** How many cells stand in each state. */
export function countStates(cells: readonly ReportCell[]): Partial<Record<ReportState, number>> {
  const counts: Partial<Record<ReportState, number>> = {};
  for (const { standing } of cells) counts[standing.state] = (counts[standing.state] ?? 0) + 1;
  return counts;
}

const kindCodes = Object.keys(reportKinds).filter((kind): kind is ReportDue['kind'] =>
  Object.hasOwn(reportKinds, kind),
);

const byEnd = (a: string, b: string): number => (periodEnd(a) < periodEnd(b) ? -1 : 1);
