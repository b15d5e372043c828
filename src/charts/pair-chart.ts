import type { ChartOptions, Value } from './chart-options.ts';
import { hatchBox, hatchPattern } from './hatch.ts';
import { type Part, stack } from './part.ts';
import { type Svg, svg } from './svg.ts';
import { bold, lineHeight, plain, textLines, textWidth, wrapText } from './text.ts';

/** Two shares of one axis, from 0 to 1, such as money and result. */
export interface PairRow {
  name: string;
  first: Value;
  second: Value;
}

export interface PairChartOptions extends ChartOptions {
  /** What the two marks are: the hollow one, then the full one. */
  marks: readonly [string, string];
  /** Ends of the axis: `0%`, `100%`. */
  ends: readonly [string, string];
}

/** Draws two shares of each row on one axis from 0 to 1, joined by a line; a missing one is hatched and named. */
export function pairChart(rows: readonly PairRow[], options: PairChartOptions): Svg {
  const { width, title, description, id } = options;
  const scale = scaleOf(rows, width);
  const parts = [
    drawLegend(options),
    drawAxis(options, scale),
    ...rows.map((row) => drawRow(row, scale, options)),
  ];
  const { content, height } = stack(parts);
  return svg`<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" class="chart"><title>${title}</title><desc>${description}</desc>${hatchPattern(id)}${content}</svg>`;
}

interface Scale {
  left: number;
  right: number;
  x: (share: number) => number;
}

/** Room at both ends for the widest value. */
function scaleOf(rows: readonly PairRow[], width: number): Scale {
  const labels = rows
    .flatMap(({ first, second }) => [first, second])
    .filter(({ value }) => value !== null);
  const side = 14 + Math.max(24, ...labels.map(({ label }) => textWidth(label, bold)));
  const [left, right] = [side, width - side];
  const inside = (share: number): number => Math.min(1, Math.max(0, share));
  return { left, right, x: (share) => left + inside(share) * (right - left) };
}

function drawLegend({ marks, width }: PairChartOptions): Part {
  const [first, second] = marks;
  const next = 20 + textWidth(first, plain) + 34;
  const isOne = next + textWidth(second, plain) <= width;
  const place = isOne ? { x: next, y: 14 } : { x: 16, y: 36 };
  const words = (text: string, x: number, y: number): Svg =>
    textLines([text], { x, y, fill: 'var(--chart-1)' }, plain);
  return {
    content: svg`${hollow(6, 9.5)}${words(first, 16, 14)}${full(place.x - 10, place.y - 4.5)}${words(second, place.x, place.y)}`,
    height: isOne ? 26 : 48,
  };
}

function drawAxis({ ends }: PairChartOptions, { left, right }: Scale): Part {
  const at = (text: string, x: number): Svg =>
    textLines([text], { x, y: 14, anchor: 'middle', fill: 'var(--chart-soft)' }, plain);
  return { content: svg`${at(ends[0], left)}${at(ends[1], right)}`, height: 24 };
}

function drawRow(row: PairRow, scale: Scale, options: PairChartOptions): Part {
  const lines = wrapText(row.name, plain, { width: options.width });
  const name = textLines(lines, { x: 0, y: 14, fill: 'var(--chart-1)' }, plain);
  const y = lines.length * lineHeight(plain) + 16;
  const absent = drawAbsent(row, y + 14, options);
  return {
    content: svg`${name}<path d="M${scale.left} ${y}H${scale.right}M${scale.left} ${y - 5}v10M${scale.right} ${y - 5}v10" stroke="var(--chart-rule)"/>${drawMarks(row, y, scale)}${absent.content}`,
    height: y + 22 + absent.height,
  };
}

function drawMarks({ first, second }: PairRow, y: number, { x }: Scale): Svg {
  const at = [first, second].map(({ value }) => (value === null ? null : x(value)));
  const [from, to] = [at[0] ?? null, at[1] ?? null];
  const isFirstLeft = from !== null && (to === null || from <= to);
  const join =
    from === null || to === null
      ? null
      : svg`<path d="M${from} ${y}H${to}" stroke="var(--chart-2)" stroke-width="2"/>`;
  return svg`${join}${to === null ? null : full(to, y)}${from === null ? null : hollow(from, y)}${from === null ? null : labelOf(first.label, { x: from, y }, isFirstLeft)}${to === null ? null : labelOf(second.label, { x: to, y }, from !== null && !isFirstLeft)}`;
}

function labelOf(label: string, { x, y }: { x: number; y: number }, isLeft: boolean): Svg {
  const place = { x: x + (isLeft ? -10 : 10), y: y + 4.5, fill: 'var(--chart-1)' };
  return textLines([label], { ...place, anchor: isLeft ? 'end' : 'start' }, bold);
}

const hollow = (x: number, y: number): Svg =>
  svg`<circle cx="${x}" cy="${y}" r="5" fill="var(--chart-paper)" stroke="var(--chart-1)" stroke-width="2"/>`;
const full = (x: number, y: number): Svg =>
  svg`<circle cx="${x}" cy="${y}" r="5" fill="var(--chart-1)" stroke="var(--chart-1)" stroke-width="2"/>`;

const hatchWidth = 32;

/** What is missing, each under the other: the hatch and its name. */
function drawAbsent(
  { first, second }: PairRow,
  top: number,
  { marks, width, id }: PairChartOptions,
): Part {
  const missing = [first, second].flatMap(({ value, label }, index) =>
    value === null ? [`${marks[index] ?? ''}: ${label}`] : [],
  );
  const parts = missing.map((words): Part => {
    const lines = wrapText(words, plain, { width: width - hatchWidth - 8 });
    const hatch = hatchBox({ x: 0.75, y: 3, width: hatchWidth, height: 13 }, id);
    const text = textLines(lines, { x: hatchWidth + 8, y: 14, fill: 'var(--chart-soft)' }, plain);
    return { content: svg`${hatch}${text}`, height: lines.length * lineHeight(plain) + 4 };
  });
  if (parts.length === 0) return { content: svg``, height: 0 };
  const { content, height } = stack(parts);
  return { content: svg`<g transform="translate(0 ${top})">${content}</g>`, height };
}
