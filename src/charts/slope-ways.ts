import { valueScale } from './axis.ts';
import type { FullRow, SlopeChartOptions, SlopeRow } from './slope-chart.ts';
import { spread } from './spread.ts';
import { type Svg, svg } from './svg.ts';
import { type Face, textLines, textWidth, wrapText } from './text.ts';

/** Faces of names and of values. */
export const faces: Record<'plain' | 'bold', Face> = {
  plain: { size: 13, weight: 400 },
  bold: { size: 13, weight: 700 },
};

/** Where the three columns stand, and the scale. */
export interface SlopeFrame {
  width: number;
  /** Widest that a name may be. */
  nameWidth: number;
  baseline: number;
  now: number;
  target: number;
  top: number;
  /** End of the slopes; what lacks a value comes below. */
  bottom: number;
  y: (value: number) => number;
}

const headHeight = 40;

/** Works out the columns from the words beside them. */
export function slopeFrame(
  rows: readonly SlopeRow[],
  full: readonly FullRow[],
  options: SlopeChartOptions,
): SlopeFrame {
  const {
    width,
    height = full.length === 0 ? headHeight : Math.max(200, headHeight + full.length * 40),
  } = options;
  const widest = (texts: string[], face: Face): number =>
    Math.max(0, ...texts.map((text) => textWidth(text, face)));
  const nameWidth = Math.min(
    widest(
      rows.map(({ name }) => name),
      faces.plain,
    ),
    width * 0.34,
  );
  const baseline =
    nameWidth +
    widest(
      full.map((row) => row.baseline.label),
      faces.bold,
    ) +
    42;
  const target =
    width -
    Math.min(
      width * 0.25,
      Math.max(
        24,
        widest(
          full.map((row) => row.target.label),
          faces.bold,
        ),
      ),
    ) -
    28;
  const scale = valueScale(
    full.flatMap((row) => [row.baseline.value, row.now.value, row.target.value]),
    false,
  );
  const [top, bottom] = [headHeight + 14, height - 16];
  const y = scale.copy().range([bottom, top]);
  return {
    width,
    nameWidth,
    baseline,
    now: (baseline + target) / 2,
    target,
    top,
    bottom: height,
    y,
  };
}

/** Words and hairlines of the three columns. */
export function drawColumns(columns: SlopeChartOptions['columns'], frame: SlopeFrame): Svg {
  const room = frame.now - frame.baseline - 8;
  return svg`${(['baseline', 'now', 'target'] as const).map((column) => {
    const x = frame[column];
    const lines = wrapText(columns[column], faces.plain, { width: room, lines: 2 });
    return svg`<path d="M${x} ${headHeight}V${frame.bottom}" stroke="var(--chart-rule)"/>${textLines(lines, { x, y: 14, anchor: 'middle', fill: 'var(--chart-soft)' }, faces.plain)}`;
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
  const names = rows.map(({ name }) =>
    wrapText(name, faces.plain, { width: frame.nameWidth, lines: 2 }),
  );
  const gap = Math.max(18, ...names.map((lines) => lines.length * 16.25 + 3));
  const at = rows.map((row) => frame.y(row.baseline.value));
  const places = spread(at, { gap, from: frame.top, to: frame.bottom - 8 });
  return svg`${rows.map((row, index) => {
    const [place = 0, lines = []] = [places[index], names[index]];
    const name = textLines(
      lines,
      { x: 0, y: place + 4.5 - (lines.length - 1) * 8, fill: 'var(--chart-soft)' },
      faces.plain,
    );
    const value = textLines(
      [row.baseline.label],
      { x: frame.baseline - 28, y: place + 4.5, anchor: 'end', fill: 'var(--chart-1)' },
      faces.bold,
    );
    return svg`${name}${value}${leader(frame.baseline - 25, place, frame.baseline - 7, at[index])}`;
  })}`;
}

function drawNow(rows: readonly FullRow[], frame: SlopeFrame): Svg {
  const at = rows.map((row) => frame.y(row.now.value));
  const places = spread(
    at.map((y) => y - 9),
    { gap: 17, from: frame.top - 8, to: frame.bottom - 8 },
  );
  return svg`<g stroke="var(--chart-paper)" stroke-width="4" stroke-linejoin="round" paint-order="stroke">${rows.map((row, index) => textLines([row.now.label], { x: frame.now + 9, y: (places[index] ?? 0) + 4.5, fill: 'var(--chart-1)' }, faces.bold))}</g>`;
}

/** Equal targets are written once. */
function drawRight(rows: readonly FullRow[], frame: SlopeFrame): Svg {
  const targets = [
    ...new Map(rows.map(({ target }) => [`${target.value} ${target.label}`, target])).values(),
  ];
  const at = targets.map(({ value }) => frame.y(value));
  const places = spread(at, { gap: 18, from: frame.top, to: frame.bottom - 8 });
  return svg`${targets.map(({ label }, index) => svg`${textLines([label], { x: frame.target + 28, y: (places[index] ?? 0) + 4.5, fill: 'var(--chart-1)' }, faces.bold)}${leader(frame.target + 9, at[index], frame.target + 25, places[index])}`)}`;
}

/** A hairline from a word to its mark, where it had to move. */
function leader(x0: number, y0 = 0, x1 = 0, y1 = 0): Svg | null {
  return Math.abs(y0 - y1) < 3
    ? null
    : svg`<path d="M${x0} ${y0}L${x1} ${y1}" stroke="var(--chart-soft)" stroke-width="0.75"/>`;
}
