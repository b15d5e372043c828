import { drawValueAxis } from './axis.ts';
import type { BarChartOptions, BarGroup, BarKind } from './bar-chart.ts';
import { barMark } from './bar-mark.ts';
import type { Box } from './box.ts';
import type { Value } from './chart-options.ts';
import { hatchBox, hatchPattern } from './hatch.ts';
import { drawLegend } from './legend.ts';
import type { Part } from './part.ts';
import { type Svg, svg } from './svg.ts';
import { bold, plain, textLines, textWidth, wrapText } from './text.ts';

const namesHeight = 42;

/** True when each value fits over its bar and each name in two lines under its group. */
export function fitsUpright(groups: readonly BarGroup[], options: BarChartOptions): boolean {
  const { group, slot } = measures(groups, options);
  return groups.every(
    ({ name, bars }) =>
      bars.every(({ label }) => textWidth(label, bold) <= slot - 4) &&
      wrapText(name, plain, { width: group - 8 }).length <= 2 &&
      name.split(' ').every((word) => textWidth(word, plain) <= group - 8),
  );
}

function measures(
  groups: readonly BarGroup[],
  { width, kinds }: BarChartOptions,
): { group: number; slot: number } {
  const group = width / Math.max(1, groups.length);
  return { group, slot: Math.min(72, (group * 0.86) / Math.max(1, kinds.length)) };
}

/** Bars that stand, with their kinds in a legend above and the groups' names below. */
export function uprightBars(groups: readonly BarGroup[], options: BarChartOptions): Part {
  const { width, height = 300, kinds, id } = options;
  const legend = kinds.length > 1 ? drawLegend(kinds, width) : { content: svg``, height: 0 };
  const top = legend.height + 24;
  const plot = { x: 0, y: top, width, height: Math.max(20, height - top - namesHeight) };
  const most = Math.max(0, ...groups.flatMap(({ bars }) => bars.map(({ value }) => value ?? 0)));
  const { group } = measures(groups, options);
  const drawn = groups.map((item, index) =>
    drawGroup(item, { ...plot, x: index * group, width: group }, { options, groups, most }),
  );
  return {
    content: svg`${hatchPattern(id)}${legend.content}${drawn}${drawValueAxis([], plot, () => 0)}`,
    height,
  };
}

interface Context {
  options: BarChartOptions;
  groups: readonly BarGroup[];
  most: number;
}

function drawGroup({ name, bars }: BarGroup, room: Box, { options, groups, most }: Context): Svg {
  const { kinds, id } = options;
  const { slot } = measures(groups, options);
  const left = room.x + (room.width - slot * kinds.length) / 2;
  const drawn = kinds.map((kind, index) => {
    const value = bars[index] ?? { value: null, label: '' };
    const height = most === 0 ? 0 : (room.height * Math.max(0, value.value ?? most)) / most;
    const place = { x: left + index * slot + 2, y: room.y + room.height - height };
    return drawBar(value, { ...place, width: slot - 4, height }, { kind, id });
  });
  const lines = wrapText(name, plain, { width: room.width - 8, lines: 2 });
  const foot = { x: room.x + room.width / 2, y: room.y + room.height + 19 };
  return svg`${drawn}${textLines(lines, { ...foot, anchor: 'middle', fill: 'var(--chart-soft)' }, plain)}`;
}

function drawBar(
  { value, label }: Value,
  box: Box,
  { kind, id }: { kind: BarKind; id: string },
): Svg {
  const place = { x: box.x + box.width / 2, y: box.y - 6, anchor: 'middle' } as const;
  if (value !== null) {
    return svg`${barMark(kind, box)}${textLines([label], { ...place, fill: 'var(--chart-1)' }, bold)}`;
  }
  const words = textLines([label], { ...place, fill: 'var(--chart-soft)' }, plain);
  return svg`${hatchBox(box, id, false)}${words}`;
}
