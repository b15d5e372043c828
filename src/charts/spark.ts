import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { hatchBox, hatchPattern } from './hatch.ts';
import { type Svg, svg } from './svg.ts';

/** A value of the tiny line; null leaves a hatched gap. */
export interface SparkPoint {
  x: number;
  value: number | null;
}

export interface SparkOptions {
  /** Prefix of the ids inside the drawing; unique on the page. */
  id: string;
  /** The line in words. */
  title: string;
  /** 80 by default. */
  width?: number;
  /** 20 by default. */
  height?: number;
}

/** Draws a tiny line for a table cell: its shape alone, from the lowest to the highest value, with a dot at the last. */
export function spark(
  points: readonly SparkPoint[],
  { id, title, width = 80, height = 20 }: SparkOptions,
): Svg {
  const [low = 0, high = 1] = extent(points, ({ value }) => value ?? undefined);
  const [first = 0, last = 1] = extent(points, ({ x }) => x);
  const x = scaleLinear([first, last === first ? first + 1 : last], [5, width - 5]);
  // A level line runs through the middle.
  const y = scaleLinear(high === low ? [low - 1, high + 1] : [low, high], [height - 4, 4]);
  const path = line<SparkPoint>()
    .defined(({ value }) => value !== null)
    .x((point) => x(point.x))
    .y(({ value }) => y(value ?? 0))
    .digits(1);
  const absent = points.filter(({ value }) => value === null);
  const hatches = absent.map((point) =>
    hatchBox({ x: x(point.x) - 4, y: 0, width: 8, height }, id, false),
  );
  const end = points.findLast(({ value }) => value !== null);
  return svg`<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" class="spark"><title>${title}</title>${absent.length > 0 ? hatchPattern(id) : null}${hatches}<path d="${path(points) ?? ''}" fill="none" stroke="var(--chart-1)" stroke-width="1.5" stroke-linecap="round"/>${end && svg`<circle cx="${x(end.x)}" cy="${y(end.value ?? 0)}" r="2.5" fill="var(--chart-1)"/>`}</svg>`;
}
