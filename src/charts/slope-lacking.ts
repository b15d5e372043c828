import type { Value } from './chart-options.ts';
import { hatchBox } from './hatch.ts';
import type { Part } from './part.ts';
import type { SlopeRow } from './slope-chart.ts';
import { columnNames, type SlopeFrame } from './slope-frame.ts';
import { type Svg, svg } from './svg.ts';
import { bold, lineHeight, plain, textLines, wrapText } from './text.ts';

/** Rows without a way, as lines of a table under the columns; what is missing is hatched and named. */
export function drawLacking(rows: readonly SlopeRow[], frame: SlopeFrame, id: string): Part {
  let y = frame.bottom;
  const parts = rows.map((row) => {
    const { content, height } = drawRow(row, { ...frame, top: y }, id);
    y += height;
    return content;
  });
  return { content: svg`${parts}`, height: Math.max(1, y - frame.bottom) };
}

function drawRow(row: SlopeRow, frame: SlopeFrame, id: string): Part {
  const { width, top, nameWidth } = frame;
  const names = wrapText(row.name, plain, { width: nameWidth });
  const words = wrapText(absencesOf(row), plain, { width: width - nameWidth - 14 });
  const height =
    Math.max(30 + words.length * lineHeight(plain), names.length * lineHeight(plain)) + 10;
  const paper = svg`<rect x="0" y="${top}" width="${width}" height="${height}" fill="var(--chart-paper)"/><path d="M0 ${top + 0.5}H${width}" stroke="var(--chart-rule)"/>`;
  const soft = { fill: 'var(--chart-soft)' };
  const left = textLines(names, { ...soft, x: 0, y: top + 21 }, plain);
  const below = textLines(words, { ...soft, x: nameWidth + 14, y: top + 46 }, plain);
  const cells = columnNames.map((column) =>
    drawCell(row[column], { x: frame[column], y: top }, id),
  );
  return { content: svg`${paper}${left}${cells}${below}`, height };
}

/** The names of what is missing, each once. */
function absencesOf(row: SlopeRow): string {
  const missing = columnNames.map((column) => row[column]).filter(({ value }) => value === null);
  return [...new Set(missing.map(({ label }) => label))].join('; ');
}

function drawCell({ value, label }: Value, { x, y }: { x: number; y: number }, id: string): Svg {
  if (value === null) return hatchBox({ x: x - 18, y: y + 8, width: 36, height: 16 }, id);
  return textLines([label], { x, y: y + 21, anchor: 'middle', fill: 'var(--chart-1)' }, bold);
}
