import { periodEnd } from '../model/calendar.ts';
import { countsAsResult } from '../model/counts-as-result.ts';
import type { Observation } from '../model/observation.ts';
import type { Context } from './context.ts';
import { type Problem, unlessExplained } from './problem.ts';

/** Checks that a series which only adds up never falls, by the last days of its periods. */
export function checkCumulative({ typed }: Context): Problem[] {
  const cumulative = new Set(
    typed.tables.indicators.flatMap(({ id, cumulative }) => (cumulative ? [id] : [])),
  );
  const figures = typed.tables.observations.filter(
    (row) => cumulative.has(row.indicator) && countsAsResult(row),
  );
  const series = Map.groupBy(figures, ({ indicator, area, standard }) =>
    [indicator, area, standard ?? '-'].join('/'),
  );
  return [...series.values()].flatMap(fallsIn).map(({ before, row }) => {
    const place = { file: 'data/observations.csv', row: typed.rowOf(row), column: 'value' };
    const finding = `số lũy kế giảm từ ${before.value} (kỳ ${before.period}, dòng ${typed.rowOf(before)}) xuống ${row.value}`;
    return unlessExplained(place, 'falling-cumulative', { finding, note: row.note });
  });
}

/** Figures below the newest one of an earlier day; of one day the result stands behind the preliminary. */
function fallsIn(series: readonly Observation[]): { before: Observation; row: Observation }[] {
  const points = series
    .map((row) => ({ row, end: periodEnd(row.period) }))
    .sort((a, b) => {
      if (a.end !== b.end) return a.end < b.end ? -1 : 1;
      return Number(a.row.nature === 'result') - Number(b.row.nature === 'result');
    });
  let before: Observation | undefined;
  return points.flatMap(({ row, end }, index) => {
    const last = points[index - 1];
    if (last !== undefined && last.end < end) before = last.row;
    return before !== undefined && isBelow(row, before) ? [{ before, row }] : [];
  });
}

/** True when it is certain: "khoảng 600" may lie below as well as above. */
function isBelow(row: Observation, before: Observation): boolean {
  const atMost = [null, 'exact', 'nearly', 'below'].includes(row.qualifier);
  const atLeast = [null, 'exact', 'just-over', 'above'].includes(before.qualifier);
  return atMost && atLeast && (row.value ?? 0) < (before.value ?? 0);
}
