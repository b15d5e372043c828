import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import type { Context } from './context.ts';
import { type Place, type Problem, problemAt } from './problem.ts';

/** Checks that a figure lies within what its indicator allows. */
export function checkNumbers({ typed }: Context): Problem[] {
  const indicators = new Map(typed.tables.indicators.map((indicator) => [indicator.id, indicator]));
  return typed.tables.observations.flatMap((row) => {
    const indicator = indicators.get(row.indicator);
    if (indicator === undefined) return [];
    const place = { file: 'data/observations.csv', row: typed.rowOf(row), column: 'value' };
    const range = checkRange(row, indicator, place);
    return range.length > 0 ? range : checkPercent(row, indicator, place);
  });
}

function checkRange({ value }: Observation, indicator: Indicator, place: Place): Problem[] {
  const { id, minimum, maximum } = indicator;
  if (value === null) return [];
  const isLow = minimum !== null && value < minimum;
  const isHigh = maximum !== null && value > maximum;
  if (!isLow && !isHigh) return [];
  const limit = isLow ? `nhỏ hơn mức thấp nhất ${minimum}` : `lớn hơn mức cao nhất ${maximum}`;
  const message = `${value} ${limit} của chỉ số "${id}"; xem lại con số hoặc đơn vị`;
  return [problemAt(place, 'out-of-range', message)];
}

/** More than all of something is mostly a slip of the decimal mark; where it is true, a note says so. */
function checkPercent({ value, note }: Observation, { unit }: Indicator, place: Place): Problem[] {
  if (unit !== '%' || value === null || value <= 100 || note !== null) return [];
  const message = `${value}% lớn hơn 100% mà không có ghi chú; xem lại dấu thập phân, nếu đúng là vượt 100% thì nói vì sao ở cột note`;
  return [problemAt(place, 'percent-above-100', message)];
}
