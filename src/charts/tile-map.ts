import type { StatusShape } from '../model/status/shape.ts';
import type { ChartOptions } from './chart-options.ts';
import { hatchPattern } from './hatch.ts';
import { statusShape } from './status-shape.ts';
import { type Svg, svg } from './svg.ts';
import { bold, type Face, lineHeight, plain, textLines, textWidth, wrapText } from './text.ts';
import type { TilePlace } from './tile-layout.ts';

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
  /** Side of a tile at most; 148 by default. */
  side?: number;
}

const gap = 8;
const large = [20, 17, 15].map((size): Face => ({ size, weight: 700 }));

/** Draws a schematic map: one square for each area, where it lies to its neighbours. */
export function tileMap(tiles: readonly Tile[], options: TileMapOptions): Svg {
  const { width, title, description, id, side: most = 148 } = options;
  const columns = 1 + Math.max(0, ...tiles.map(({ column }) => column));
  const rows = 1 + Math.max(0, ...tiles.map(({ row }) => row));
  const side = Math.min(most, (width - gap * (columns - 1)) / columns);
  const height = rows * (side + gap) - gap;
  // A picture hides what is inside of it from screen readers; links must stay within reach.
  const role = tiles.some(({ href }) => href !== undefined) ? 'group' : 'img';
  return svg`<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="${role}" aria-label="${title}" class="chart"><title>${title}</title><desc>${description}</desc>${hatchPattern(id)}${tiles.map((tile) => drawTile(tile, side, id))}</svg>`;
}

function drawTile(tile: Tile, side: number, id: string): Svg {
  const { column, row, title, href } = tile;
  const gauge = Math.round(side * 0.2);
  const frame = svg`<rect x="0.5" y="0.5" width="${side - 1}" height="${side - 1}" fill="var(--chart-paper)" stroke="var(--color-absent)"/>`;
  const shape = statusShape(tile.shape, { x: 0, y: 0, width: gauge, height: side }, id);
  const content = svg`<title>${title}</title>${frame}${shape}${drawWords(tile, { x: gauge + 7, width: side - gauge - 11, side })}`;
  const place = svg`transform="translate(${column * (side + gap)} ${row * (side + gap)})"`;
  return href === undefined
    ? svg`<g ${place}>${content}</g>`
    : svg`<a href="${href}" ${place}>${content}</a>`;
}

/** The name at the top, the figure at the foot; an absence in small. */
function drawWords(
  { name, value }: Tile,
  { x, width, side }: { x: number; width: number; side: number },
): Svg {
  const names = wrapText(name, bold, { width, lines: 3 });
  const fitting = large.find((face) => textWidth(value, face) <= width);
  const isShort = fitting !== undefined;
  const face = fitting ?? plain;
  const room = Math.max(
    1,
    Math.floor((side - 14 - names.length * lineHeight(plain)) / lineHeight(plain)),
  );
  const lines = isShort ? [value] : wrapText(value, plain, { width, lines: room });
  const foot = side - 9 - (lines.length - 1) * lineHeight(face);
  return svg`${textLines(names, { x, y: 19, fill: 'var(--chart-1)' }, bold)}${textLines(lines, { x, y: foot, fill: isShort ? 'var(--chart-1)' : 'var(--chart-soft)' }, face)}`;
}
