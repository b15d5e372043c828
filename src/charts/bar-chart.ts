import { lyingBars } from './bars-lying.ts';
import { fitsUpright, uprightBars } from './bars-upright.ts';
import type { ChartOptions, Value } from './chart-options.ts';
import { type Svg, svg } from './svg.ts';

/** What one bar of every group means, such as a stage of the money. */
export interface BarKind {
  name: string;
  /** Token of its colour: `var(--chart-1)`. */
  colour: string;
  /** How full its bars are, so that colour need not tell them apart; solid by default. */
  fill?: 'solid' | 'light' | 'hollow';
}

/** Bars that stand together, such as those of a year; one value for each kind, in the order of `kinds`. */
export interface BarGroup {
  name: string;
  bars: readonly Value[];
}

export interface BarChartOptions extends ChartOptions {
  kinds: readonly BarKind[];
  /** Upright bars where every word fits, else lying ones; or as told. */
  direction?: 'vertical' | 'horizontal';
  /** Of upright bars, 300 by default; lying bars take what they need. */
  height?: number;
}

/** Draws grouped bars with each value written at its bar; a missing value is hatched. */
export function barChart(groups: readonly BarGroup[], options: BarChartOptions): Svg {
  const { width, title, description, direction } = options;
  const isUpright =
    direction === undefined ? fitsUpright(groups, options) : direction === 'vertical';
  const { content, height } = isUpright ? uprightBars(groups, options) : lyingBars(groups, options);
  return svg`<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" class="chart"><title>${title}</title><desc>${description}</desc>${content}</svg>`;
}
