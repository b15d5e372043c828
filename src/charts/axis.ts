import { extent } from 'd3-array';
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { formatPlain } from '../words/format.ts';
import type { Box } from './box.ts';
import { type Svg, svg } from './svg.ts';
import { plain, textWidth } from './text.ts';

/** Numbers of the value axis, as readers see them; none for a chart without a value. */
export interface ValueTick {
  value: number;
  label: string;
}

/** The value axis: from zero, or near the lowest value, to above the highest; at round numbers. */
export function valueScale(
  values: readonly number[],
  fromZero: boolean,
): ScaleLinear<number, number> {
  const [low = 0, high = 1] = extent(values);
  const bottom = fromZero ? Math.min(0, low) : low;
  const top = fromZero ? Math.max(0, high) : high;
  return scaleLinear([bottom, top === bottom ? bottom + 1 : top], [1, 0]).nice(4);
}

/** Round numbers of a value axis. */
export function valueTicks(scale: ScaleLinear<number, number>): ValueTick[] {
  return scale.ticks(4).map((value) => ({ value, label: formatPlain(value) }));
}

/** Room that the widest number takes left of the plot. */
export function tickWidth(ticks: readonly ValueTick[]): number {
  return Math.max(0, ...ticks.map(({ label }) => textWidth(label, plain)));
}

/** Hairlines over the plot with their numbers to the left; the floor is solid only where it is zero. */
export function drawValueAxis(
  ticks: readonly ValueTick[],
  plot: Box,
  y: (value: number) => number,
): Svg {
  const right = plot.x + plot.width;
  return svg`<g stroke="var(--chart-rule)">${ticks.map(({ value }) => svg`<path d="M${plot.x} ${y(value)}H${right}"/>`)}</g>${drawFloor(plot, ticks)}<g fill="var(--chart-soft)" font-size="13" text-anchor="end">${ticks.map(({ value, label }) => svg`<text x="${plot.x - 8}" y="${y(value) + 4.5}">${label}</text>`)}</g>`;
}

/** The lowest hairline; dashed where the axis starts above zero. */
function drawFloor({ x, y, width, height }: Box, ticks: readonly ValueTick[]): Svg {
  const dash = (ticks[0]?.value ?? 0) > 0 ? svg` stroke-dasharray="6 4"` : null;
  return svg`<path d="M${x} ${y + height}H${x + width}" stroke="var(--chart-soft)"${dash}/>`;
}

/** Whole years from the first to the last of `xs`. */
export function yearsOf(xs: readonly number[]): number[] {
  const [first, last] = extent(xs);
  if (first === undefined || last === undefined) return [];
  const from = Math.ceil(first);
  return Array.from({ length: Math.floor(last) - from + 1 }, (_, index) => from + index);
}

/** Years under the plot: all of them, or every second, third … where they would touch; the last always. */
export function drawYearAxis(
  years: readonly number[],
  floor: number,
  x: (year: number) => number,
): Svg {
  const step = Math.abs(x(1) - x(0));
  const every = Math.max(1, Math.ceil((textWidth('2025', plain) + 8) / step));
  const last = years.at(-1) ?? 0;
  const shown = years.filter((year) => (last - year) % every === 0);
  return svg`<g fill="var(--chart-soft)" font-size="13" text-anchor="middle">${shown.map((year) => svg`<text x="${x(year)}" y="${floor + 20}">${String(year)}</text>`)}</g>`;
}
