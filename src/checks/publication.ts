import { periodEnd } from '../model/calendar.ts';
import { natures } from '../model/vocabulary.ts';
import type { Context } from './context.ts';
import { type Problem, unlessExplained } from './problem.ts';

/** Checks that no result was published before its period was over; estimates, forecasts and plans may be. */
export function checkPublication({ typed }: Context): Problem[] {
  return typed.tables.observations.flatMap((row) => {
    const { nature, published_on: day, period, value, note } = row;
    const isResult = nature === 'result' || nature === 'preliminary';
    const end = periodEnd(period);
    if (!isResult || value === null || day === null || day >= end) return [];
    const place = { file: 'data/observations.csv', row: typed.rowOf(row), column: 'published_on' };
    const finding = `số ${natures[nature]} của kỳ ${period} công bố ngày ${day}, trước ngày hết kỳ ${end} (số ước tính thì ghi estimate ở cột nature)`;
    return [unlessExplained(place, 'published-too-early', { finding, note })];
  });
}
