import { rollup } from 'd3-array';
import type { Label, LabelPlace } from './label-layout.ts';
import type { LineChartOptions, LineSeries } from './line-chart.ts';
import type { LineFrame } from './line-frame.ts';
import { bold, lineHeight, plain, wrapText } from './text.ts';

/** The words of a line chart, those that matter most first: breaks, goal, names, then the values, ends first. */
export function lineLabels(
  series: readonly LineSeries[],
  options: LineChartOptions,
  frame: LineFrame,
): Label[] {
  const values = valueLabels(series, frame);
  return [
    ...breakLabels(options, frame),
    ...goalLabel(options, frame),
    ...values.filter(({ isEnd }) => isEnd),
    ...series.flatMap((item) => nameLabel(item, frame)),
    ...values.filter(({ isEnd }) => !isEnd),
  ];
}

function breakLabels({ breaks = [], width }: LineChartOptions, { x, plot }: LineFrame): Label[] {
  return breaks.map((item) => ({
    lines: wrapText(item.label, plain, { width: width * 0.6, lines: 1 }),
    face: plain,
    fill: 'var(--chart-soft)',
    places: [14, 29].flatMap((y): LabelPlace[] => [
      { x: x(item.x), y: plot.y - 42 + y, anchor: 'middle' },
    ]),
  }));
}

function goalLabel({ goal }: LineChartOptions, { x, y }: LineFrame): Label[] {
  if (goal === undefined) return [];
  const [at, top] = [x(goal.x), y(goal.value)];
  const places: LabelPlace[] = [
    { x: at, y: top + 19, anchor: 'middle' },
    { x: at, y: top - 9, anchor: 'middle' },
    { x: at - 20, y: top + 5, anchor: 'end' },
    { x: at, y: top + 33, anchor: 'middle' },
    { x: at, y: top - 24, anchor: 'middle' },
  ];
  return [{ lines: [goal.label], face: bold, fill: 'var(--chart-1)', places }];
}

function nameLabel(
  { name, points, colour, muted }: LineSeries,
  { x, y, words }: LineFrame,
): Label[] {
  const last = points.findLast(({ value }) => value !== null);
  if (muted || last === undefined || last.value === null || name === '') return [];
  const [at, level] = [x(last.x), y(last.value)];
  const lines = wrapText(name, plain, {
    width: Math.max(64, words.x + words.width - at - 10),
    lines: 3,
  });
  const middle = level + 4.5 - ((lines.length - 1) * lineHeight(plain)) / 2;
  const beside = [0, 10, -10, 18, -18, 28, -28, 40, -40];
  const places: LabelPlace[] = [
    ...beside.map((dy): LabelPlace => ({ x: at + 10, y: middle + dy, anchor: 'start' })),
    ...[-28, 36, -44, 52].map((dy): LabelPlace => ({ x: at, y: level + dy, anchor: 'end' })),
  ];
  return [{ lines, face: plain, fill: colour, places }];
}

interface ValueLabel extends Label {
  /** First or last of its line, or the baseline. */
  isEnd: boolean;
}

/** Values on the marks: above for the highest at a year, else below. */
function valueLabels(series: readonly LineSeries[], { x, y }: LineFrame): ValueLabel[] {
  const known = series.flatMap(knownPoints);
  const highest = rollup(
    known,
    (points) => Math.max(...points.map(({ value }) => value)),
    (point) => point.x,
  );
  return known.map(({ label, colour, isEnd, mark, ...point }) => {
    const above = point.value === highest.get(point.x);
    const radius = mark === 'baseline' ? 8 : 5;
    const places = placesAround(x(point.x), y(point.value), { above, radius });
    return { lines: [label], face: bold, fill: colour, isEnd, places };
  });
}

/** The points of a line that have a value, with its colour. */
function knownPoints({ points, colour, muted = false }: LineSeries) {
  const shown = points.flatMap(({ value, ...point }) =>
    value === null ? [] : [{ ...point, value }],
  );
  return shown.map((point, index) => {
    const isOuter = index === 0 || index === shown.length - 1;
    return { ...point, colour, isEnd: !muted && (isOuter || point.mark === 'baseline') };
  });
}

/** The side of the value first, the other side last, so that a label is not taken for its neighbour's. */
function placesAround(
  x: number,
  y: number,
  { above, radius }: { above: boolean; radius: number },
): LabelPlace[] {
  const over = sideOf(x, y - radius - 6, y - 7);
  const under = sideOf(x, y + radius + 16, y + 17);
  const beside: LabelPlace[] = [
    { x: x + 11, y: y + 5, anchor: 'start' },
    { x: x - 11, y: y + 5, anchor: 'end' },
  ];
  const far = [y - 26, y + 36].map((y): LabelPlace => ({ x, y, anchor: 'middle' }));
  return [...(above ? over : under), ...beside, ...(above ? under : over), ...far];
}

/** Over or under a mark: in its middle, or a little to one side. */
function sideOf(x: number, middle: number, aside: number): LabelPlace[] {
  return [
    { x, y: middle, anchor: 'middle' },
    { x: x + 9, y: aside, anchor: 'start' },
    { x: x - 9, y: aside, anchor: 'end' },
  ];
}
