import type { BarChartOptions, BarGroup, BarKind } from './bar-chart.ts';
import { barMark } from './bar-mark.ts';
import type { Value } from './chart-options.ts';
import { hatchBox, hatchPattern } from './hatch.ts';
import { type Part, stack } from './part.ts';
import { svg } from './svg.ts';
import { bold, lineHeight, plain, textLines, textWidth, wrapText } from './text.ts';

const barHeight = 16;
const hatchWidth = 44;

interface Room {
  /** Where bars begin. */
  left: number;
  width: number;
  /** Length of a bar. */
  length: (value: number) => number;
  id: string;
}

interface Row {
  name: string;
  kind: BarKind;
  value: Value;
}

/** Bars that lie: each with its name to the left and its value at its end. */
export function lyingBars(groups: readonly BarGroup[], options: BarChartOptions): Part {
  const alone = options.kinds.length === 1;
  const parted = groups.map(({ name, bars }) => ({
    heading: alone ? null : name,
    rows: options.kinds.map((kind, index) => ({
      name: alone ? name : kind.name,
      kind,
      value: bars[index] ?? { value: null, label: '' },
    })),
  }));
  const room = roomOf(
    parted.flatMap(({ rows }) => rows),
    options,
  );
  const parts = parted.flatMap(({ heading, rows }, index) => [
    ...(heading === null ? [] : [drawHeading(heading, { room, isFirst: index === 0 })]),
    ...rows.map((row) => drawRow(row, room)),
  ]);
  const { content, height } = stack(parts);
  return { content: svg`${hatchPattern(options.id)}${content}`, height };
}

function roomOf(rows: readonly Row[], { width, id }: BarChartOptions): Room {
  const longest = Math.max(0, ...rows.map(({ name }) => textWidth(name, plain)));
  const left = Math.min(longest, width * 0.36) + 10;
  const labels = rows.map(({ value }) => (value.value === null ? 0 : textWidth(value.label, bold)));
  const most = Math.max(0, ...rows.map(({ value }) => Math.abs(value.value ?? 0)));
  const longestBar = width - left - Math.max(0, ...labels) - 8;
  return {
    left,
    width,
    id,
    length: (value) => (most === 0 ? 0 : (Math.max(0, value) / most) * longestBar),
  };
}

function drawHeading(name: string, { room, isFirst }: { room: Room; isFirst: boolean }): Part {
  const top = isFirst ? 0 : 14;
  const lines = wrapText(name, bold, { width: room.width });
  const rule = svg`<path d="M0 ${top + 0.5}H${room.width}" stroke="var(--chart-rule)"/>`;
  const words = textLines(lines, { x: 0, y: top + 19, fill: 'var(--chart-1)' }, bold);
  return {
    content: svg`${rule}${words}`,
    height: top + 28 + (lines.length - 1) * lineHeight(plain),
  };
}

function drawRow({ name, kind, value }: Row, room: Room): Part {
  const names = wrapText(name, plain, { width: room.left - 10 });
  const bar =
    value.value === null
      ? drawAbsent(value.label, room)
      : drawBar(value.value, value.label, { kind, room });
  const words = textLines(names, { x: 0, y: 13, fill: 'var(--chart-soft)' }, plain);
  const height = Math.max(barHeight, names.length * lineHeight(plain), bar.height) + 7;
  return { content: svg`${words}${bar.content}`, height };
}

function drawBar(
  value: number,
  label: string,
  { kind, room }: { kind: BarKind; room: Room },
): Part {
  const length = room.length(value);
  const mark = barMark(kind, {
    x: room.left,
    y: 0.5,
    width: Math.max(1.5, length),
    height: barHeight,
  });
  const words = textLines(
    [label],
    { x: room.left + length + 8, y: 13, fill: 'var(--chart-1)' },
    bold,
  );
  return { content: svg`${mark}${words}`, height: barHeight };
}

function drawAbsent(label: string, { left, width, id }: Room): Part {
  const x = left + hatchWidth + 8;
  const lines = wrapText(label, plain, { width: width - x });
  const hatch = hatchBox(
    { x: left + 0.75, y: 1.25, width: hatchWidth - 1.5, height: barHeight - 1.5 },
    id,
  );
  const words = textLines(lines, { x, y: 13, fill: 'var(--chart-soft)' }, plain);
  return { content: svg`${hatch}${words}`, height: lines.length * lineHeight(plain) };
}
