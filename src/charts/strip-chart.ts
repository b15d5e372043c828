import type { StatusShape } from '../model/status/shape.ts';
import type { ChartOptions } from './chart-options.ts';
import { hatchPattern } from './hatch.ts';
import { statusShape } from './status-shape.ts';
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

const gap = 4;
const leastWidth = 30;
const labelHeight = 22;

/** Draws the strip of commitments: one cell each, in the order of the plan, in as few even rows as the width allows. */
export function stripChart(cells: readonly StripCell[], options: StripChartOptions): Svg {
  const { width, title, description, id, height: cellHeight = 72 } = options;
  const fitting = Math.max(1, Math.floor((width + gap) / (leastWidth + gap)));
  const rows = Math.max(1, Math.ceil(cells.length / fitting));
  const columns = Math.max(1, Math.ceil(cells.length / rows));
  const step = { x: (width + gap) / columns, y: cellHeight + labelHeight + gap };
  const height = rows * step.y - gap;
  const drawn = cells.map((cell, index) => {
    const place = { x: (index % columns) * step.x, y: Math.floor(index / columns) * step.y };
    return drawCell(cell, { ...place, width: step.x - gap, height: cellHeight }, id);
  });
  return svg`<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" class="chart"><title>${title}</title><desc>${description}</desc>${hatchPattern(id)}${drawn}</svg>`;
}

function drawCell(
  { label, shape, lit = true }: StripCell,
  box: Parameters<typeof statusShape>[1],
  id: string,
): Svg {
  const faded = lit ? null : svg` opacity="0.35"`;
  return svg`<g${faded}>${statusShape(shape, box, id)}</g><text x="${box.x + box.width / 2}" y="${box.y + box.height + 17}" font-size="13" text-anchor="middle" fill="${lit ? 'var(--chart-1)' : 'var(--chart-soft)'}">${label}</text>`;
}
