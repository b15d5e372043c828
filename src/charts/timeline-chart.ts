import { yearsOf } from './axis.ts';
import type { ChartOptions } from './chart-options.ts';
import { type Part, stack } from './part.ts';
import { type Svg, svg } from './svg.ts';
import { bold, lineHeight, plain, textLines, textWidth, wrapText } from './text.ts';

/** Days of one kind on a line of their own; a place on the axis is a year with its part, as 2023.5. */
export interface TimelineLane {
  name: string;
  days: readonly { x: number; isAssumed: boolean }[];
}

export interface TimelineChartOptions extends ChartOptions {
  from: number;
  to: number;
  /** The period that is drawn as a band. */
  band: { from: number; to: number; label: string };
  /** Days with a line across all lanes and a name. */
  marks: readonly { x: number; label: string }[];
}

const side = 16;

/** Draws lanes of days over one axis of years, the period as a band; an assumed day is hollow. */
export function timelineChart(lanes: readonly TimelineLane[], options: TimelineChartOptions): Svg {
  const { width, title, description, from, to } = options;
  const span = Math.max(1, to - from);
  const x = (at: number): number => side + ((at - from) / span) * (width - 2 * side);
  const body = stack(lanes.map((lane) => drawLane(lane, { x, width })));
  const names = drawNames(options, x);
  const axis = drawAxis(options, x);
  const top = names.height + axis.height;
  const height = top + body.height + 6;
  const lines = options.marks.map(
    (mark, index) =>
      svg`<path d="M${x(mark.x)} ${nameTop(index) + 6}V${height}" stroke="var(--chart-soft)" stroke-dasharray="3 4"/>`,
  );
  return svg`<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" class="chart"><title>${title}</title><desc>${description}</desc>${lines}${onPaper(names.content)}<g transform="translate(0 ${names.height})">${axis.content}</g><g transform="translate(0 ${top})">${body.content}</g></svg>`;
}

/** Words that stay readable where a line passes under them. */
const onPaper = (words: Svg): Svg =>
  svg`<g stroke="var(--chart-paper)" stroke-width="4" stroke-linejoin="round" paint-order="stroke">${words}</g>`;

const nameTop = (index: number): number => index * 20 + 12;

/** Names of the marked days, one under the other so that near days do not meet, kept inside the drawing. */
function drawNames({ marks, width }: TimelineChartOptions, x: (at: number) => number): Part {
  const names = marks.map((mark, index) => {
    const half = textWidth(mark.label, plain) / 2;
    const middle = Math.min(width - half - 2, Math.max(half + 2, x(mark.x)));
    const place = {
      x: middle,
      y: nameTop(index),
      anchor: 'middle',
      fill: 'var(--chart-1)',
    } as const;
    return textLines([mark.label], place, plain);
  });
  return { content: svg`${names}`, height: marks.length * 20 + 4 };
}

function drawAxis(
  { from, to, band, width }: TimelineChartOptions,
  x: (at: number) => number,
): Part {
  const step = Math.abs(x(1) - x(0));
  const every = Math.max(1, Math.ceil((textWidth('2025', plain) + 10) / Math.max(1, step)));
  const years = yearsOf([from, to]).filter((year) => x(year + 0.5) < width - side);
  const shown = years.filter((_, index) => index % every === 0);
  const ticks = years.map((year) => svg`<path d="M${x(year)} 26v8" stroke="var(--chart-soft)"/>`);
  const labels = shown.map((year) =>
    textLines(
      [String(year)],
      { x: x(year + 0.5), y: 20, anchor: 'middle', fill: 'var(--chart-soft)' },
      plain,
    ),
  );
  const name = textLines(
    [band.label],
    { x: (x(band.from) + x(band.to)) / 2, y: 56, anchor: 'middle', fill: 'var(--chart-1)' },
    bold,
  );
  return {
    content: svg`${onPaper(svg`${labels}`)}${ticks}<path d="M${side} 30H${width - side}" stroke="var(--chart-soft)"/><path d="M${x(band.from)} 38H${x(band.to)}" stroke="var(--chart-1)" stroke-width="5"/>${name}`,
    height: 66,
  };
}

function drawLane(
  { name, days }: TimelineLane,
  { x, width }: { x: (at: number) => number; width: number },
): Part {
  const lines = wrapText(name, plain, { width: width - 4 });
  const words = textLines(lines, { x: 0, y: 16, fill: 'var(--chart-soft)' }, plain);
  const y = lines.length * lineHeight(plain) + 12;
  const dots = days.map(
    (day) =>
      svg`<circle cx="${x(day.x)}" cy="${y}" r="4.5" fill="${day.isAssumed ? 'var(--chart-paper)' : 'var(--chart-1)'}" stroke="var(--chart-1)" stroke-width="1.5"/>`,
  );
  return {
    content: svg`<path d="M0 0.5H${width}" stroke="var(--chart-rule)"/>${onPaper(words)}<path d="M${side} ${y}H${width - side}" stroke="var(--chart-rule)"/>${dots}`,
    height: y + 14,
  };
}
