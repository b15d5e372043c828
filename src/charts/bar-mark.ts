import type { BarKind } from './bar-chart.ts';
import { type Box, inset } from './box.ts';
import { type Svg, svg } from './svg.ts';

/** Draws one bar: solid, light with an outline, or hollow. */
export function barMark({ colour, fill = 'solid' }: BarKind, box: Box): Svg {
  if (fill === 'solid') return rect(box, svg`fill="${colour}"`);
  const inside = inset(box, 0.75);
  const opacity = fill === 'light' ? '0.35' : '0';
  return rect(
    inside,
    svg`fill="${colour}" fill-opacity="${opacity}" stroke="${colour}" stroke-width="1.5"`,
  );
}

function rect({ x, y, width, height }: Box, look: Svg): Svg {
  return svg`<rect x="${x}" y="${y}" width="${width}" height="${height}" ${look}/>`;
}
