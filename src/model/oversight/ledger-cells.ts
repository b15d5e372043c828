import type { Area } from '../area.ts';
import { countsAsResult } from '../counts-as-result.ts';
import type { Observation } from '../observation.ts';
import { periodRows } from '../period-rows.ts';
import type { Target } from '../target.ts';
import { indicatorIds } from '../target-figures.ts';
import type { Absence } from '../vocabulary.ts';
import type { FigureIndex } from './figure-index.ts';

/** Why a cell is "not applicable". */
export const cellReasons = {
  'whole-only': 'cam kết là một con số cho cả địa bàn của kế hoạch',
  'after-deadline': 'năm này sau hạn của cam kết',
  'area-absent': 'địa bàn không có trong năm này',
} as const;
export type CellReason = keyof typeof cellReasons;

/** What is known of one commitment, indicator, area and year: results, or the name of their absence. */
export interface LedgerCell {
  target: string;
  /** Null for a commitment that nothing measures. */
  indicator: string | null;
  area: string;
  year: number;
  /** Results of the whole year; without one those of its newest part. Several where sources disagree. */
  results: Observation[];
  /** Estimates, forecasts, plans, derived figures and results kept for comparison: they decide nothing. */
  others: Observation[];
  /** Null when there is a result. */
  absence: Absence | null;
  reason: CellReason | null;
}

/** What cells are made from. */
export interface CellSources {
  area: Area;
  /** False when the commitment cannot be asked of this part of the plan's area. */
  isAsked: boolean;
  years: readonly number[];
  figures: Pick<FigureIndex, 'of'>;
  assessmentDate: string;
}

/** The cells of a commitment in one area, by indicator in its own order, then by year. */
export function ledgerCells(target: Target, sources: CellSources): LedgerCell[] {
  const indicators = target.kind === 'no-number' ? [] : indicatorIds(target);
  if (indicators.length === 0) {
    return sources.years.map((year) => emptyCell(target, { ...sources, year }));
  }
  return indicators.flatMap((indicator) => {
    const known = sources.figures.of(indicator, sources.area.id).filter(isPublished(sources));
    const own = Map.groupBy(known, ({ period }) => Number(period.slice(0, 4)));
    return sources.years.map((year) => {
      const given = { indicator, year, rows: own.get(year) ?? [] };
      return cellOf(target, given, sources);
    });
  });
}

const isPublished =
  ({ assessmentDate }: CellSources) =>
  ({ published_on }: Observation): boolean =>
    published_on === null || published_on <= assessmentDate;

/** Without a number the plan states nothing to fill in. */
function emptyCell({ id }: Target, { area, year }: { area: Area; year: number }): LedgerCell {
  const none = { results: [], others: [], reason: null };
  return { target: id, indicator: null, area: area.id, year, ...none, absence: 'not-stated' };
}

function cellOf(
  target: Target,
  { indicator, year, rows }: { indicator: string; year: number; rows: readonly Observation[] },
  sources: CellSources,
): LedgerCell {
  const valued = rows.filter(({ value }) => value !== null);
  const results = newestPart(valued.filter(countsAsResult));
  const others = valued.filter((row) => !countsAsResult(row));
  const cell = { target: target.id, indicator, area: sources.area.id, year, results, others };
  if (results.length > 0) return { ...cell, absence: null, reason: null };
  const reason = reasonFor(target, year, sources);
  if (reason !== null) return { ...cell, absence: 'not-applicable', reason };
  const span = { first: year, last: year, assessmentDate: sources.assessmentDate };
  const named = rows.filter(({ value }) => value === null);
  const [whole] = periodRows(
    named.filter(({ period }) => period === String(year)),
    span,
  );
  return { ...cell, absence: whole?.absence ?? 'not-published', reason: null };
}

/** Figures of the whole year; else those of the part that ends last. */
function newestPart(rows: readonly Observation[]): Observation[] {
  const periods = rows
    .map(({ period }) => period)
    .sort((a, b) => a.length - b.length || (a < b ? 1 : -1));
  return rows.filter(({ period }) => period === periods[0]);
}

function reasonFor(
  { deadline }: Target,
  year: number,
  { area, isAsked }: CellSources,
): CellReason | null {
  if (!isAsked) return 'whole-only';
  const starts = area.valid_from !== null && area.valid_from > `${year}-12-31`;
  const ended = area.valid_to !== null && area.valid_to < `${year}-01-01`;
  if (starts || ended) return 'area-absent';
  return Number(deadline.slice(0, 4)) < year ? 'after-deadline' : null;
}
