import { extent, group, max } from 'd3-array';
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { type Svg, svg } from './svg.ts';

/** One figure on the chart; `value` null leaves a visible gap. */
export interface LinePoint {
  /** Year, or a fraction of it. */
  x: number;
  value: number | null;
  /** The value as readers see it. */
  label: string;
  /** A filled mark is published, a hollow one computed, a dashed one foreseen. */
  mark: 'published' | 'derived' | 'foreseen';
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

export interface LineChartOptions {
  /** Units across; 640 for wide pages, 320 for phones. */
  width: number;
  height: number;
  title: string;
  description: string;
  breaks?: readonly Break[];
}

interface Frame {
  x: ScaleLinear<number, number>;
  y: ScaleLinear<number, number>;
  width: number;
  height: number;
}

const margin = { top: 30, right: 74, bottom: 28, left: 22 };

/**
 * Draws series of figures over years, with each value written on its mark.
 * @returns a complete `<svg>` with title and description; colours are tokens of the page.
 */
export function lineChart(series: readonly LineSeries[], options: LineChartOptions): Svg {
  const { width, height, title, description, breaks = [] } = options;
  const frame = frameOf(series, width, height);
  return svg`<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" class="chart"><title>${title}</title><desc>${description}</desc>${grid(frame)}${breaks.map((item) => drawBreak(item, frame))}${series.map((item) => drawLine(item, frame))}${drawLabels(series, frame)}${series.map((item) => nameOf(item, frame))}</svg>`;
}

function frameOf(series: readonly LineSeries[], width: number, height: number): Frame {
  const points = series.flatMap(({ points }) => points);
  const [first = 0, last = first] = extent(points, ({ x }) => x);
  const top = max(points, ({ value }) => value) ?? 1;
  return {
    x: scaleLinear([first, Math.max(last, first + 1)], [margin.left + 12, width - margin.right]),
    y: scaleLinear([0, top], [height - margin.bottom, margin.top]).nice(4),
    width,
    height,
  };
}

function grid({ x, y, width }: Frame): Svg {
  const [first = 0, last = first] = x.domain();
  const years = Array.from({ length: Math.floor(last - first) + 1 }, (_, index) => first + index);
  const bottom = y(0);
  return svg`<g stroke="var(--chart-rule)">${y.ticks(4).map((tick) => svg`<path d="M${margin.left} ${y(tick)}H${width - margin.right + 12}"/>`)}</g><g fill="var(--chart-soft)" class="axis">${y.ticks(4).map((tick) => svg`<text x="0" y="${y(tick) + 4}">${tick}</text>`)}${years.map((year) => svg`<text x="${x(year)}" y="${bottom + 20}" text-anchor="middle">${String(year)}</text>`)}</g>`;
}

function drawBreak({ x: at, label }: Break, { x, y }: Frame): Svg {
  const [, top = 0] = y.range();
  return svg`<g class="break"><path d="M${x(at)} ${top - 14}V${y(0)}" stroke="var(--chart-soft)" stroke-dasharray="2 3"/><text x="${x(at) + 5}" y="${top - 18}" fill="var(--chart-soft)" text-anchor="${x(at) > 200 ? 'middle' : 'start'}">${label}</text></g>`;
}

function drawLine(item: LineSeries, { x, y }: Frame): Svg {
  const { points, colour, muted = false } = item;
  const solid = points.filter(({ mark }) => mark !== 'foreseen');
  const foreseen = points.filter(
    ({ mark }, index) => mark === 'foreseen' || isBefore(points, index),
  );
  const path = line<LinePoint>()
    .defined(({ value }) => value !== null)
    .x((point) => round(x(point.x)))
    .y((point) => round(y(point.value ?? 0)));
  const width = muted ? 1.25 : 2.5;
  return svg`<g fill="none" stroke="${colour}" stroke-width="${width}"><path d="${path(solid) ?? ''}"/>${foreseen.length > 1 ? svg`<path d="${path(foreseen) ?? ''}" stroke-dasharray="4 4"/>` : null}${points.map((point) => drawMark(point, item, { x, y }))}</g>`;
}

/** True for the last point before a foreseen one, where the dashed line sets out. */
function isBefore(points: readonly LinePoint[], index: number): boolean {
  return points[index + 1]?.mark === 'foreseen';
}

function drawMark(
  { x: at, value, mark }: LinePoint,
  { colour, muted = false }: LineSeries,
  { x, y }: Pick<Frame, 'x' | 'y'>,
): Svg | null {
  if (value === null) return null;
  const radius = muted ? 3 : 4.5;
  const fill = mark === 'published' ? colour : 'var(--chart-paper)';
  const dash = mark === 'foreseen' ? svg` stroke-dasharray="2 2"` : null;
  return svg`<circle cx="${x(at)}" cy="${y(value)}" r="${radius}" fill="${fill}" stroke-width="${muted ? 1.25 : 2}"${dash}/>`;
}

interface Label {
  at: number;
  value: number;
  text: string;
  colour: string;
}

/** Values on the marks: above for the highest at a year, below for the lowest, beside for one between. */
function drawLabels(series: readonly LineSeries[], { x, y }: Frame): Svg {
  const labels: Label[] = series.flatMap(({ points, colour }) =>
    points.flatMap(({ x: at, value, label }) =>
      value === null ? [] : [{ at, value, text: label, colour }],
    ),
  );
  const placed = [...group(labels, ({ at }) => at).values()].flatMap((year) => {
    const sorted = year.toSorted((a, b) => b.value - a.value);
    return sorted.map((label, index) => ({ ...label, ...placeOf(index, sorted.length) }));
  });
  return svg`<g class="values" font-weight="700" stroke="var(--chart-paper)" stroke-width="3" paint-order="stroke">${placed.map(({ at, value, text, colour, dx, dy, anchor }) => svg`<text x="${x(at) + dx}" y="${y(value) + dy}" text-anchor="${anchor}" fill="${colour}">${text}</text>`)}</g>`;
}

function placeOf(index: number, count: number): { dx: number; dy: number; anchor: string } {
  if (index === 0) return { dx: 0, dy: -11, anchor: 'middle' };
  if (index === count - 1) return { dx: 0, dy: 20, anchor: 'middle' };
  return { dx: 9, dy: 5, anchor: 'start' };
}

function nameOf({ name, points, colour, muted }: LineSeries, { x, y }: Frame): Svg | null {
  const last = points.findLast(({ value }) => value !== null);
  if (muted || last === undefined || last.value === null) return null;
  return svg`<text class="series" x="${x(last.x) + 10}" y="${y(last.value) + 4}" fill="${colour}">${name}</text>`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
