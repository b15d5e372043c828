import type { BarKind } from './bar-chart.ts';
import { barMark } from './bar-mark.ts';
import type { Part } from './part.ts';
import { type Svg, svg } from './svg.ts';
import { plain, textLines, textWidth } from './text.ts';

const swatch = 12;

/** Names of the kinds with their swatches, in as many rows as they need. */
export function drawLegend(kinds: readonly BarKind[], width: number): Part {
  const parts: Svg[] = [];
  let [x, y] = [0, 0];
  for (const kind of kinds) {
    const taken = swatch + 6 + textWidth(kind.name, plain);
    if (x > 0 && x + taken > width) [x, y] = [0, y + 22];
    const mark = barMark(kind, { x, y: y + 2, width: swatch, height: swatch });
    const place = { x: x + swatch + 6, y: y + 13, fill: 'var(--chart-1)' };
    parts.push(svg`${mark}${textLines([kind.name], place, plain)}`);
    x += taken + 18;
  }
  return { content: svg`${parts}`, height: y + 22 };
}
