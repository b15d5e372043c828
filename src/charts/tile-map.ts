import type { ChartOptions } from './chart-options.ts';
import type { StatusShape } from './status-shape.ts';
import { type Svg, svg } from './svg.ts';
import type { TilePlace } from './tile-layout.ts';

export type { AreaCentre, TilePlace } from './tile-layout.ts';
export { tileLayout } from './tile-layout.ts';

/** One area of the map: its place on the grid and what is said of it. */
export interface Tile extends TilePlace {
  /** Short name. */
  name: string;
  /** The figure as readers see it, or the name of its absence. */
  value: string;
  shape: StatusShape;
  /** Whole sentence for hover and screen readers: name, figure, status. */
  title: string;
  /** Page of the area. */
  href?: string;
}

export interface TileMapOptions extends ChartOptions {
  /** Side of a tile at most; 132 by default. */
  side?: number;
}

/** Draws a schematic map: one square for each area, where it lies to its neighbours. */
export function tileMap(_tiles: readonly Tile[], _options: TileMapOptions): Svg {
  return svg``;
}
