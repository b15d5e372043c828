import type { StatusShape } from '../model/status/shape.ts';
import { type Box, inset } from './box.ts';
import { hatchBox } from './hatch.ts';
import { type Svg, svg } from './svg.ts';

/** Height of fill where no share is known; the legend's keys look the same. */
const usualFill = { 'on-track': 0.6, behind: 0.3 } as const;

/** Draws a status into a box; `id` is the prefix of the drawing that has the hatch. */
export function statusShape({ status, share }: StatusShape, box: Box, id: string): Svg {
  if (status === 'met') return outline(box, 'met', 'var(--color-met)');
  if (status === 'not-met') return crossed(box);
  if (status === 'not-quantified') return dotted(box);
  if (status === 'on-track')
    return rising(box, 'met', { share: share ?? usualFill[status], gap: 0 });
  if (status === 'behind')
    return rising(box, 'behind', { share: share ?? usualFill[status], gap: 3.5 });
  return hatchBox(inset(box, 0.75), id);
}

type Colour = 'met' | 'behind' | 'not-met';

function outline(box: Box, colour: Colour, fill: string): Svg {
  const { x, y, width, height } = inset(box, 0.75);
  return svg`<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" stroke="var(--color-${colour})" stroke-width="1.5"/>`;
}

/** A frame filled from below; what is behind keeps a gap to its frame, so that colour need not tell it. */
function rising(box: Box, colour: Colour, { share, gap }: { share: number; gap: number }): Svg {
  const { x, y, width, height } = inset(box, gap);
  const filled = height * Math.min(1, Math.max(0, share));
  return svg`${outline(box, colour, 'none')}<rect x="${x}" y="${y + height - filled}" width="${width}" height="${filled}" fill="var(--color-${colour})"/>`;
}

function crossed(box: Box): Svg {
  const { x, y, width, height } = inset(box, 0.75);
  return svg`${outline(box, 'not-met', 'none')}<path d="M${x} ${y}l${width} ${height}m0 ${-height}l${-width} ${height}" stroke="var(--color-not-met)" stroke-width="1.5"/>`;
}

function dotted(box: Box): Svg {
  const { x, y, width, height } = inset(box, 1);
  return svg`<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="none" stroke="var(--color-absent)" stroke-width="1.75" stroke-linecap="round" stroke-dasharray="0 4"/>`;
}
