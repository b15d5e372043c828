import { type Svg, svg } from './svg.ts';

/** A part of the drawing and the room it takes from top to bottom. */
export interface Part {
  content: Svg;
  height: number;
}

/** Parts one under the other. */
export function stack(parts: readonly Part[]): Part {
  const tops = parts.map((_, index) =>
    parts.slice(0, index).reduce((sum, { height }) => sum + height, 0),
  );
  const content = svg`${parts.map((part, index) => svg`<g transform="translate(0 ${tops[index]})">${part.content}</g>`)}`;
  return {
    content,
    height: Math.max(
      1,
      parts.reduce((sum, { height }) => sum + height, 0),
    ),
  };
}
