import type { Box } from './box.ts';
import { type Svg, svg } from './svg.ts';

/** Id of a drawing's hatch. */
export const hatchId = (prefix: string): string => `${prefix}-hatch`;

/** Defines the hatch: the look of absence, and of nothing else. */
export function hatchPattern(prefix: string): Svg {
  return svg`<defs><pattern id="${hatchId(prefix)}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><path d="M0 2.5H5" stroke="var(--color-hatch)" stroke-width="1.25"/></pattern></defs>`;
}

/** A hatched rectangle on clear paper. */
export function hatchBox({ x, y, width, height }: Box, prefix: string, outlined = true): Svg {
  const outline = outlined ? svg` stroke="var(--color-absent)" stroke-width="1.5"` : null;
  return svg`<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="var(--chart-paper)"/><rect x="${x}" y="${y}" width="${width}" height="${height}" fill="url(#${hatchId(prefix)})"${outline}/>`;
}
