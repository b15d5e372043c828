import type { Box } from './box.ts';
import type { LineChartOptions, LineSeries } from './line-chart.ts';
import type { LineFrame } from './line-frame.ts';
import { runsOf } from './line-marks.ts';

interface Corner {
  x: number;
  value: number | null;
}

/** What labels should not stand on: marks, the goal, missing years, and lines as strings of small boxes. */
export function lineObstacles(
  series: readonly LineSeries[],
  { goal, path, missing = [] }: LineChartOptions,
  frame: LineFrame,
): Box[] {
  const points = series.flatMap(({ points }) => points.filter(({ value }) => value !== null));
  const runs = series.flatMap(({ points }) => runsOf(points));
  return [
    ...points.map((point) => around(point, 6, frame)),
    ...runs.flatMap(({ points }) => beads(points, frame)),
    ...(path === undefined ? [] : beads([path.from, path.to], frame)),
    ...(goal === undefined ? [] : [-10, 0, 10].map((dx) => moved(around(goal, 4, frame), dx))),
    ...missing.map((year) => columnOf(year, frame)),
  ];
}

/** The column of a missing year, as high as the plot. */
export function columnOf(year: number, { x, plot, column }: LineFrame): Box {
  return { ...plot, x: x(year) - column / 2, width: column };
}

function around({ x: at, value }: Corner, radius: number, { x, y }: LineFrame): Box {
  const [left, top] = [x(at) - radius, y(value ?? 0) - radius];
  return { x: left, y: top, width: 2 * radius, height: 2 * radius };
}

const moved = (box: Box, dx: number): Box => ({ ...box, x: box.x + dx });

/** Small boxes along a line, about five units apart. */
function beads(corners: readonly Corner[], frame: LineFrame): Box[] {
  return corners.slice(1).flatMap((end, index) => {
    const [from, to] = [around(corners[index] ?? end, 2.5, frame), around(end, 2.5, frame)];
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const count = Math.max(1, Math.ceil(Math.hypot(dx, dy) / 5));
    const steps = Array.from({ length: count + 1 }, (_, step) => step / count);
    return steps.map((share) => ({ ...from, x: from.x + dx * share, y: from.y + dy * share }));
  });
}
