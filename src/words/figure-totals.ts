import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { formatNumber } from './format.ts';

/** `Tỷ lệ hộ nghèo: 207 con số của 69 nơi, từ năm 2022 đến năm 2024`, for a document with too many figures to list. */
export function figureTotals(
  rows: readonly Observation[],
  indicators: readonly Indicator[],
): string[] {
  const groups = Map.groupBy(rows, ({ indicator }) => indicator);
  return indicators.flatMap(({ id, name }) => {
    const own = groups.get(id) ?? [];
    if (own.length === 0) return [];
    const places = new Set(own.map(({ area }) => area)).size;
    const years = [...new Set(own.map(({ period }) => period.slice(0, 4)))].sort();
    const count = `${formatNumber(own.length)} con số của ${formatNumber(places)} nơi`;
    return [`${name}: ${count}, ${span(years)}`];
  });
}

function span([first = '', ...others]: readonly string[]): string {
  const last = others.at(-1);
  return last === undefined ? `năm ${first}` : `từ năm ${first} đến năm ${last}`;
}
