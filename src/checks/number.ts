import type { Context } from './context.ts';
import { type Problem, problemAt } from './problem.ts';

/** Checks that a figure lies within what its indicator allows. */
export function checkNumbers({ typed }: Context): Problem[] {
  const indicators = new Map(typed.tables.indicators.map((indicator) => [indicator.id, indicator]));
  return typed.tables.observations.flatMap((observation) => {
    const { value } = observation;
    const { minimum = null, maximum = null } = indicators.get(observation.indicator) ?? {};
    if (value === null) return [];
    const isLow = minimum !== null && value < minimum;
    const isHigh = maximum !== null && value > maximum;
    if (!isLow && !isHigh) return [];
    const limit = isLow ? `nhỏ hơn mức thấp nhất ${minimum}` : `lớn hơn mức cao nhất ${maximum}`;
    const message = `${value} ${limit} của chỉ số "${observation.indicator}"; xem lại con số hoặc đơn vị`;
    const place = { file: 'data/observations.csv', row: typed.rowOf(observation), column: 'value' };
    return [problemAt(place, 'out-of-range', message)];
  });
}
