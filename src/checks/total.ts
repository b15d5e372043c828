import type { Area } from '../model/area.ts';
import { dayOf, partsByDay } from '../model/area-parts.ts';
import { countsAsResult, isExact } from '../model/counts-as-result.ts';
import { keyOf } from '../model/noun.ts';
import { type Observation, observations } from '../model/observation.ts';
import { addsUp, compareSum } from '../model/sums.ts';
import type { Context } from './context.ts';
import { fewOf } from './nearest.ts';
import { type Problem, warningAt } from './problem.ts';

/**
 * Compares the count of an area with the sum of its units, where every unit of that day is known.
 * A warning: both are what the documents say, and the difference is shown, not settled.
 */
export function checkTotals(context: Context): Problem[] {
  const { typed } = context;
  const partsOf = partsByDay(typed.tables.areas, context.site?.value.place.area);
  const areas = new Map(typed.tables.areas.map((area) => [area.id, area]));
  const counts = new Map(typed.tables.indicators.filter(addsUp).map((row) => [row.id, row]));
  const figures = typed.tables.observations.filter(
    (row) => counts.has(row.indicator) && countsAsResult(row) && isExact(row),
  );
  const values = new Map(figures.map((row) => [seriesOf(row, row.area), row.value]));
  return figures.flatMap((row) => {
    const area = areas.get(row.area);
    const parts = area === undefined ? [] : partsOf(area.id, dayOf(row.period, area));
    const shares = sharesOf(parts, ({ id }) => values.get(seriesOf(row, id)) ?? null);
    const { sum, residual, isClose } = compareSum(row.value ?? 0, {
      terms: shares.map(({ value }) => value),
      decimals: counts.get(row.indicator)?.decimals ?? 0,
    });
    if (shares.length === 0 || isClose) return [];
    const units = fewOf(shares.map(({ id, value }) => `${id} ${value}`));
    const message = `"${row.area}" có ${row.value}, cộng ${shares.length} đơn vị được ${sum} (${units}), lệch ${residual}; so lại với văn bản, nếu văn bản in đúng như vậy thì giữ cả hai và ghi chỗ lệch ở cột note`;
    const place = { file: 'data/observations.csv', row: typed.rowOf(row), column: 'value' };
    return [warningAt(place, 'total-differs', message)];
  });
}

/** The value of each unit; none as soon as one is unknown. */
function sharesOf(
  parts: readonly Area[],
  valueIn: (part: Area) => number | null,
): { id: string; value: number }[] {
  const shares: { id: string; value: number }[] = [];
  for (const part of parts) {
    const value = valueIn(part);
    if (value === null) return [];
    shares.push({ id: part.id, value });
  }
  return shares;
}

const seriesOf = (row: Observation, area: string): string =>
  keyOf(observations, { ...row, area, document: null });
