import { type Box, overlap } from './box.ts';
import { type Svg, svg } from './svg.ts';
import { type Face, lineHeight, textLines, textWidth } from './text.ts';

/** A place a label may take: the baseline of its first line. */
export interface LabelPlace {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/** A text that looks for a place; the first of `places` is liked best. */
export interface Label {
  lines: readonly string[];
  face: Face;
  fill: string;
  places: readonly LabelPlace[];
}

/** A label that has found its place. */
export interface PlacedLabel extends Label, LabelPlace {
  box: Box;
}

interface Surroundings {
  /** No label leaves it. */
  frame: Box;
  /** Marks and lines, better left free. */
  obstacles: readonly Box[];
}

/** Finds each label a place where it hits no other; earlier ones choose first, one without a place is left out. */
export function placeLabels(
  labels: readonly Label[],
  { frame, obstacles }: Surroundings,
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const label of labels) {
    const free = label.places
      .map((place) => standAt(label, place, frame))
      .filter(
        ({ box }) => isInside(box, frame) && !placed.some((other) => overlap(box, other.box) > 0),
      )
      .map((found, rank) => ({ found, cost: costOf(found.box, obstacles) + rank * 10 }));
    const best = free.toSorted((a, b) => a.cost - b.cost)[0];
    if (best !== undefined) placed.push(best.found);
  }
  return placed;
}

/** Draws placed labels with a halo of paper, so that lines under them do not strike them through. */
export function drawLabels(labels: readonly PlacedLabel[]): Svg {
  return svg`<g stroke="var(--chart-paper)" stroke-width="4" stroke-linejoin="round" paint-order="stroke">${labels.map(({ lines, face, ...place }) => textLines(lines, place, face))}</g>`;
}

/** The label at a place, moved sideways into the frame. */
function standAt(label: Label, place: LabelPlace, frame: Box): PlacedLabel {
  const box = labelBox(label, place);
  const right = frame.x + frame.width - box.width;
  const moved = Math.max(frame.x, Math.min(box.x, right)) - box.x;
  return { ...label, ...place, x: place.x + moved, box: { ...box, x: box.x + moved } };
}

/** The room of a label, marks over and under its letters included, with a hair's breadth at both ends. */
export function labelBox(
  { lines, face }: Pick<Label, 'lines' | 'face'>,
  { x, y, anchor }: LabelPlace,
): Box {
  const width = Math.max(0, ...lines.map((line) => textWidth(line, face)));
  const start = { start: 0, middle: width / 2, end: width }[anchor];
  const height = face.size * 1.15 + (lines.length - 1) * lineHeight(face);
  return { x: x - start - 1, y: y - face.size * 0.92, width: width + 2, height };
}

function isInside(box: Box, frame: Box): boolean {
  return (
    box.y >= frame.y && box.y + box.height <= frame.y + frame.height && box.width <= frame.width
  );
}

function costOf(box: Box, obstacles: readonly Box[]): number {
  return obstacles.reduce((sum, obstacle) => sum + overlap(box, obstacle), 0);
}
