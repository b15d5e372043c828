import type { ChartOptions } from './chart-options.ts';
import type { StatusShape } from './status-shape.ts';
import { type Svg, svg } from './svg.ts';

/** One commitment of the strip. */
export interface StripCell {
  /** Its number in the plan's order. */
  label: string;
  shape: StatusShape;
  /** False for commitments that the picture does not speak of; true by default. */
  lit?: boolean;
}

export interface StripChartOptions extends ChartOptions {
  /** Of a cell; 72 by default. */
  height?: number;
}

/** Draws the strip of commitments: one cell each, in the order of the plan, in rows where the width asks for it. */
export function stripChart(_cells: readonly StripCell[], _options: StripChartOptions): Svg {
  return svg``;
}
