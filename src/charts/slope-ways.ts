import type { FullRow } from './slope-chart.ts';
import { columnNames, type SlopeFrame } from './slope-frame.ts';
import { spread } from './spread.ts';
import { type Svg, svg } from './svg.ts';
import { bold, lineHeight, plain, textLines, wrapText } from './text.ts';

/** Words and hairlines of the three columns. */
export function drawColumns(frame: SlopeFrame): Svg {
  return svg`${columnNames.map((column) => {
    const place = { x: frame[column], y: 14, anchor: 'middle', fill: 'var(--chart-soft)' } as const;
    return svg`<path d="M${place.x} ${frame.top}V${frame.bottom}" stroke="var(--chart-rule)"/>${textLines(frame.heads[column], place, plain)}`;
  })}`;
}

/** The rows' ways: solid to now, dashed to the target; names and baselines left, targets right, none on another. */
export function drawWays(rows: readonly FullRow[], frame: SlopeFrame): Svg {
  const { y, baseline, now, target } = frame;
  const ways = rows.map(({ colour = 'var(--chart-1)', ...row }) => {
    const [y0, y1, y2] = [y(row.baseline.value), y(row.now.value), y(row.target.value)];
    return svg`<g stroke="${colour}" fill="none"><path d="M${now} ${y1}L${target} ${y2}" stroke="var(--chart-soft)" stroke-width="1.25" stroke-dasharray="3 4"/><path d="M${baseline} ${y0}L${now} ${y1}" stroke-width="2.5"/><circle cx="${baseline}" cy="${y0}" r="4.5" fill="var(--chart-paper)" stroke-width="2"/><circle cx="${now}" cy="${y1}" r="4.5" fill="${colour}" stroke-width="2"/><path d="M${target - 7} ${y2}h14" stroke-width="5"/></g>`;
  });
  return svg`${ways}${drawLeft(rows, frame)}${drawNow(rows, frame)}${drawRight(rows, frame)}`;
}

function drawLeft(rows: readonly FullRow[], frame: SlopeFrame): Svg {
  const names = rows.map(({ name }) => wrapText(name, plain, { width: frame.nameWidth, lines: 2 }));
  const gap = Math.max(18, ...names.map((lines) => lines.length * lineHeight(plain) + 3));
  const at = rows.map((row) => frame.y(row.baseline.value));
  const places = spread(at, { gap, from: frame.top + 10, to: frame.bottom - 8 });
  return svg`${rows.map((row, index) => {
    const [place = 0, lines = []] = [places[index], names[index]];
    const name = textLines(
      lines,
      { x: 0, y: place + 4.5 - (lines.length - 1) * 8, fill: 'var(--chart-soft)' },
      plain,
    );
    const value = textLines(
      [row.baseline.label],
      { x: frame.baseline - 28, y: place + 4.5, anchor: 'end', fill: 'var(--chart-1)' },
      bold,
    );
    return svg`${name}${value}${leader(frame.baseline - 25, place, frame.baseline - 7, at[index])}`;
  })}`;
}

function drawNow(rows: readonly FullRow[], frame: SlopeFrame): Svg {
  const at = rows.map((row) => frame.y(row.now.value));
  const places = spread(
    at.map((y) => y - 9),
    { gap: 17, from: frame.top + 8, to: frame.bottom - 8 },
  );
  return svg`<g stroke="var(--chart-paper)" stroke-width="4" stroke-linejoin="round" paint-order="stroke">${rows.map((row, index) => textLines([row.now.label], { x: frame.now + 9, y: (places[index] ?? 0) + 4.5, fill: 'var(--chart-1)' }, bold))}</g>`;
}

/** Equal targets are written once. */
function drawRight(rows: readonly FullRow[], frame: SlopeFrame): Svg {
  const targets = [
    ...new Map(rows.map(({ target }) => [`${target.value} ${target.label}`, target])).values(),
  ];
  const at = targets.map(({ value }) => frame.y(value));
  const places = spread(at, { gap: 18, from: frame.top + 10, to: frame.bottom - 8 });
  return svg`${targets.map(({ label }, index) => svg`${textLines([label], { x: frame.target + 28, y: (places[index] ?? 0) + 4.5, fill: 'var(--chart-1)' }, bold)}${leader(frame.target + 9, at[index], frame.target + 25, places[index])}`)}`;
}

/** A hairline from a word to its mark, where it had to move. */
function leader(x0: number, y0 = 0, x1 = 0, y1 = 0): Svg | null {
  return Math.abs(y0 - y1) < 3
    ? null
    : svg`<path d="M${x0} ${y0}L${x1} ${y1}" stroke="var(--chart-soft)" stroke-width="0.75"/>`;
}
