import type { ChartOptions, Value } from './chart-options.ts';
import { hatchPattern } from './hatch.ts';
import { slopeFrame } from './slope-frame.ts';
import { drawLacking } from './slope-lacking.ts';
import { drawColumns, drawWays } from './slope-ways.ts';
import { type Svg, svg } from './svg.ts';

/** One area or indicator on its way from baseline to target. */
export interface SlopeRow {
  name: string;
  baseline: Value;
  now: Value;
  target: Value;
  /** Token of its colour, `var(--chart-1)` by default. */
  colour?: string;
}

export interface SlopeChartOptions extends ChartOptions {
  /** Of the slopes, by default what the rows need; rows that lack a value come on top. */
  height?: number;
  /** Words over the three columns. */
  columns: { baseline: string; now: string; target: string };
}

/** A row with all three values. */
export type FullRow = SlopeRow & Record<'baseline' | 'now' | 'target', { value: number }>;

/** Draws each row's way from baseline over now to target; rows that lack a value stand below, hatched where it is missing. */
export function slopeChart(rows: readonly SlopeRow[], options: SlopeChartOptions): Svg {
  const { width, title, description, id } = options;
  const full = rows.filter(isFull);
  const lacking = rows.filter((row) => !isFull(row));
  const frame = slopeFrame(rows, full, options);
  const list = drawLacking(lacking, frame, id);
  const height = frame.bottom + list.height;
  return svg`<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" class="chart"><title>${title}</title><desc>${description}</desc>${hatchPattern(id)}${drawColumns(frame)}${drawWays(full, frame)}${list.content}</svg>`;
}

function isFull(row: SlopeRow): row is FullRow {
  return [row.baseline, row.now, row.target].every(({ value }) => value !== null);
}
