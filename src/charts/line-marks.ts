import { line } from 'd3-shape';
import type { Goal, LinePoint, LineSeries, PointMark, StraightPath } from './line-chart.ts';
import type { LineFrame } from './line-frame.ts';
import { type Svg, svg } from './svg.ts';

type Scales = Pick<LineFrame, 'x' | 'y'>;

/** Draws a line with its marks: solid between figures, dashed to and from what is estimated or foreseen. */
export function drawSeries(series: LineSeries, { x, y }: Scales): Svg {
  const { points, colour, muted = false } = series;
  const path = line<LinePoint>()
    .x((point) => x(point.x))
    .y((point) => y(point.value ?? 0))
    .digits(1);
  const lines = runsOf(points).map(
    ({ dashed, points }) =>
      svg`<path d="${path(points) ?? ''}"${dashed ? svg` stroke-dasharray="5 4"` : null}/>`,
  );
  return svg`<g fill="none" stroke="${colour}" stroke-width="${muted ? 1.25 : 2.5}">${lines}${points.map((point) => drawMark(point, series, { x, y }))}</g>`;
}

interface Run {
  dashed: boolean;
  points: LinePoint[];
}

/** Unbroken stretches of one stroke. */
export function runsOf(points: readonly LinePoint[]): Run[] {
  const runs: Run[] = [];
  for (const [index, point] of points.entries()) {
    const next = points[index + 1];
    if (next === undefined || point.value === null || next.value === null) continue;
    const dashed = isForeseen(point.mark) || isForeseen(next.mark);
    const run = runs.at(-1);
    if (run?.dashed === dashed && run.points.at(-1) === point) run.points.push(next);
    else runs.push({ dashed, points: [point, next] });
  }
  return runs;
}

const isForeseen = (mark: PointMark): boolean => mark === 'estimate' || mark === 'foreseen';

/** A paper ring under each mark keeps it apart from lines that cross it. */
function drawMark(
  { x: at, value, mark }: LinePoint,
  series: LineSeries,
  { x, y }: Scales,
): Svg | null {
  if (value === null) return null;
  const { colour, muted = false } = series;
  const centre = svg`cx="${x(at)}" cy="${y(value)}"`;
  const radius = muted ? 3 : 4.5;
  const width = muted ? 1.25 : 2;
  const ring = (r: number, fill: string): Svg =>
    svg`<circle ${centre} r="${r}" fill="${fill}" stroke-width="${width}"/>`;
  if (mark === 'published') return ring(radius, colour);
  if (mark === 'derived') return ring(radius, 'var(--chart-paper)');
  if (mark === 'baseline')
    return svg`${ring(radius + 3.5, 'var(--chart-paper)')}${ring(radius - 1, colour)}`;
  if (mark === 'preliminary')
    return svg`${ring(radius, colour)}<path d="M${x(at) - radius - 1.5} ${y(value)}h${2 * radius + 3}" stroke="var(--chart-paper)" stroke-width="2"/>`;
  return svg`<circle ${centre} r="${radius}" fill="var(--chart-paper)" stroke-width="${width}" stroke-dasharray="2.5 2.2"/>`;
}

/** Draws the goal as a short thick bar at its year. */
export function drawGoal(goal: Goal | undefined, { x, y }: Scales): Svg | null {
  if (goal === undefined) return null;
  return svg`<path d="M${x(goal.x) - 14} ${y(goal.value)}h28" stroke="var(--chart-paper)" stroke-width="9"/><path d="M${x(goal.x) - 14} ${y(goal.value)}h28" stroke="var(--chart-1)" stroke-width="5"/>`;
}

/** Draws the straight way from baseline to goal. */
export function drawPath(path: StraightPath | undefined, { x, y }: Scales): Svg | null {
  if (path === undefined) return null;
  const { from, to } = path;
  return svg`<path d="M${x(from.x)} ${y(from.value)}L${x(to.x)} ${y(to.value)}" fill="none" stroke="var(--chart-soft)" stroke-width="1.25" stroke-dasharray="3 4"/>`;
}
