import { type Svg, svg } from './svg.ts';

/** A value of the tiny line; null leaves a hatched gap. */
export interface SparkPoint {
  x: number;
  value: number | null;
}

export interface SparkOptions {
  /** Prefix of the ids inside the drawing; unique on the page. */
  id: string;
  /** The line in words. */
  title: string;
  /** 80 by default. */
  width?: number;
  /** 20 by default. */
  height?: number;
}

/** Draws a tiny line for a table cell. */
export function spark(_points: readonly SparkPoint[], _options: SparkOptions): Svg {
  return svg``;
}
