import { valueScale } from './axis.ts';
import type { FullRow, SlopeChartOptions, SlopeRow } from './slope-chart.ts';
import { bold, type Face, lineHeight, plain, textWidth, wrapText } from './text.ts';

/** The three columns, from left to right. */
export const columnNames = ['baseline', 'now', 'target'] as const;
type Column = (typeof columnNames)[number];

/** Where the three columns stand, and the scale. */
export interface SlopeFrame extends Record<Column, number> {
  width: number;
  /** Widest that a name may be. */
  nameWidth: number;
  /** The words over the columns. */
  heads: Record<Column, string[]>;
  /** Where the slopes begin, under the heads. */
  top: number;
  /** End of the slopes; what lacks a value comes below. */
  bottom: number;
  y: (value: number) => number;
}

/** Works out the columns from the words beside them. */
export function slopeFrame(
  rows: readonly SlopeRow[],
  full: readonly FullRow[],
  options: SlopeChartOptions,
): SlopeFrame {
  const { width } = options;
  const nameWidth = Math.min(
    width * 0.34,
    widest(rows, plain, ({ name }) => name),
  );
  const baseline = nameWidth + widest(full, bold, (row) => row.baseline.label) + 42;
  const labelWidth = Math.max(
    24,
    widest(full, bold, (row) => row.target.label),
  );
  const target = width - Math.min(width * 0.25, labelWidth) - 28;
  const heads = headsOf(options.columns, (target - baseline) / 2 - 6);
  const top =
    8 + Math.max(...columnNames.map((column) => heads[column].length)) * lineHeight(plain);
  const { height = full.length === 0 ? top + 4 : top + 60 + full.length * 36 } = options;
  const values = full.flatMap((row) => columnNames.map((column) => row[column].value));
  const y = valueScale(values, false).range([height - 16, top + 14]);
  const now = (baseline + target) / 2;
  return { width, nameWidth, baseline, now, target, heads, top, bottom: height, y };
}

function widest<Row>(rows: readonly Row[], face: Face, words: (row: Row) => string): number {
  return Math.max(0, ...rows.map((row) => textWidth(words(row), face)));
}

function headsOf(columns: SlopeChartOptions['columns'], width: number): SlopeFrame['heads'] {
  const wrap = (words: string): string[] => wrapText(words, plain, { width, lines: 3 });
  return { baseline: wrap(columns.baseline), now: wrap(columns.now), target: wrap(columns.target) };
}
