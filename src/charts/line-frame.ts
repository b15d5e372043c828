import type { ScaleLinear } from 'd3-scale';
import { scaleLinear } from 'd3-scale';
import { tickWidth, type ValueTick, valueScale, valueTicks, yearsOf } from './axis.ts';
import type { Box } from './box.ts';
import type { LineChartOptions, LineSeries } from './line-chart.ts';
import { plain, textWidth } from './text.ts';

/** Scales and room of a line chart. */
export interface LineFrame {
  x: ScaleLinear<number, number>;
  y: ScaleLinear<number, number>;
  years: readonly number[];
  ticks: readonly ValueTick[];
  /** Where lines are drawn. */
  plot: Box;
  /** Where words may stand: from the upper edge to the floor, right to the edge. */
  words: Box;
  /** Width of a missing year's column. */
  column: number;
}

/** Half of the widest mark or label that stands at the first or last year. */
const edge = 20;

/** Works out the scales from every value and year that is drawn. */
export function lineFrame(series: readonly LineSeries[], options: LineChartOptions): LineFrame {
  const { width, height, baselineZero = true, breaks = [], axisNote } = options;
  const values = valuesOf(series, options);
  const xs = yearsDrawn(series, options);
  const y = valueScale(values, baselineZero);
  const ticks = values.length > 0 ? valueTicks(y) : [];
  const left = ticks.length > 0 ? tickWidth(ticks) + 8 : 0;
  const top = breaks.length > 0 ? 42 : 24;
  const bottom = !baselineZero && axisNote !== undefined ? 50 : 28;
  const plot = { x: left, y: top, width: width - left, height: height - top - bottom };
  const [first = 0, last = first] = [Math.min(...xs), Math.max(...xs)].filter(Number.isFinite);
  const end = width - Math.max(edge, nameRoom(series, { last, width }));
  const x = scaleLinear([first, Math.max(last, first + 1)], [left + edge, end]);
  const column = Math.min(2 * edge, (x(1) - x(0)) * 0.8);
  const words = { x: left, y: 0, width: width - left, height: top + plot.height };
  y.range([top + plot.height, top]);
  return { x, y, years: yearsOf(xs), ticks, plot, words, column };
}

function valuesOf(series: readonly LineSeries[], { goal, path }: LineChartOptions): number[] {
  const drawn = series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  return [...drawn, ...[goal, path?.from, path?.to].flatMap((end) => end?.value ?? [])];
}

function yearsDrawn(
  series: readonly LineSeries[],
  { goal, path, missing = [] }: LineChartOptions,
): number[] {
  const drawn = series.flatMap(({ points }) => points.map(({ x }) => x));
  return [...drawn, ...missing, ...[goal, path?.from, path?.to].flatMap((end) => end?.x ?? [])];
}

/** Room right of the last year for names of lines that go on until there. */
function nameRoom(
  series: readonly LineSeries[],
  { last, width }: { last: number; width: number },
): number {
  const names = series
    .filter(
      ({ points, muted }) => !muted && points.findLast(({ value }) => value !== null)?.x === last,
    )
    .map(({ name }) => textWidth(name, plain));
  return Math.min(width * 0.3, Math.max(0, ...names) + 14);
}
