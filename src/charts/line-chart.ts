import { drawValueAxis, drawYearAxis } from './axis.ts';
import type { ChartOptions } from './chart-options.ts';
import { hatchBox, hatchPattern } from './hatch.ts';
import { drawLabels, placeLabels } from './label-layout.ts';
import { type LineFrame, lineFrame } from './line-frame.ts';
import { lineLabels } from './line-labels.ts';
import { drawGoal, drawPath, drawSeries } from './line-marks.ts';
import { columnOf, lineObstacles } from './line-obstacles.ts';
import { type Svg, svg } from './svg.ts';

/** How a figure is drawn, by its nature. */
export type PointMark =
  | 'published'
  | 'preliminary'
  | 'derived'
  | 'estimate'
  | 'foreseen'
  | 'baseline';

/** One figure on the chart; `value` null leaves a visible gap. */
export interface LinePoint {
  /** Year, or a fraction of it. */
  x: number;
  value: number | null;
  /** The value as readers see it. */
  label: string;
  /** Filled is published, split preliminary, hollow computed, dashed estimated or foreseen, ringed the baseline. */
  mark: PointMark;
}

/** One line of the chart. */
export interface LineSeries {
  name: string;
  /** Token of its colour: `var(--chart-1)`. */
  colour: string;
  points: readonly LinePoint[];
  /** Drawn thin and without a name, such as the years before a break in method. */
  muted?: boolean;
}

/** A year from which figures were made in another way. */
export interface Break {
  x: number;
  label: string;
}

/** What is to be reached, drawn as a short bar at its year. */
export interface Goal {
  x: number;
  value: number;
  /** As readers see it: `đích 371`. */
  label: string;
}

/** The straight way from baseline to goal, drawn dashed. */
export interface StraightPath {
  from: { x: number; value: number };
  to: { x: number; value: number };
}

export interface LineChartOptions extends Omit<ChartOptions, 'id'> {
  /** Prefix of the ids inside the drawing; needed once a year is missing. */
  id?: string;
  height: number;
  breaks?: readonly Break[];
  goal?: Goal | undefined;
  path?: StraightPath | undefined;
  /** Years without a figure: hatched, and no line crosses them. */
  missing?: readonly number[];
  /** False only for rates in a narrow band far from zero; then say so in `axisNote`. */
  baselineZero?: boolean;
  /** Says where the value axis starts, such as `Trục bắt đầu từ 95%`. */
  axisNote?: ((start: string) => string) | undefined;
}

/**
 * Draws series of figures over years, with each value written on its mark.
 * @returns a complete `<svg>` with title and description; colours are tokens of the page.
 */
export function lineChart(series: readonly LineSeries[], options: LineChartOptions): Svg {
  const { width, height, title, description, breaks = [], missing = [], goal, path } = options;
  const frame = lineFrame(series, options);
  const lines = series.map((item) => withGaps(item, missing));
  const surroundings = { frame: frame.words, obstacles: lineObstacles(lines, options, frame) };
  const labels = placeLabels(lineLabels(lines, options, frame), surroundings);
  return svg`<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" class="chart"><title>${title}</title><desc>${description}</desc>${drawValueAxis(frame.ticks, frame.plot, frame.y)}${drawPath(path, frame)}${drawMissing(options, frame)}${drawYearAxis(frame.years, frame.plot.y + frame.plot.height, frame.x)}${breaks.map(({ x }) => drawBreak(x, frame))}${drawGoal(goal, frame)}${lines.map((item) => drawSeries(item, frame))}${drawLabels(labels)}${drawAxisNote(options, frame)}</svg>`;
}

/** The series with a gap at each missing year that it says nothing of. */
function withGaps(series: LineSeries, missing: readonly number[]): LineSeries {
  const said = new Set(series.points.map(({ x }) => x));
  const gaps = missing
    .filter((x) => !said.has(x))
    .map((x): LinePoint => ({ x, value: null, label: '', mark: 'published' }));
  return { ...series, points: [...series.points, ...gaps].toSorted((a, b) => a.x - b.x) };
}

function drawMissing({ missing = [], id }: LineChartOptions, frame: LineFrame): Svg | null {
  if (missing.length === 0) return null;
  if (id === undefined) throw new Error('lineChart: a chart with missing years needs an id.');
  return svg`${hatchPattern(id)}${missing.map((year) => hatchBox(columnOf(year, frame), id, false))}`;
}

function drawBreak(at: number, { x, plot }: LineFrame): Svg {
  return svg`<path d="M${x(at)} ${plot.y - 18}V${plot.y + plot.height}" stroke="var(--chart-soft)" stroke-dasharray="2 3"/>`;
}

/** Says where the value axis starts when that is not zero. */
function drawAxisNote({ axisNote, height }: LineChartOptions, { ticks }: LineFrame): Svg | null {
  const start = ticks[0];
  if (axisNote === undefined || start === undefined || start.value <= 0) return null;
  return svg`<text x="0" y="${height - 5}" font-size="13" fill="var(--chart-soft)">${axisNote(start.label)}</text>`;
}
