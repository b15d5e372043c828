import { periodEnd, yearPosition } from '../model/calendar.ts';
import { toNumber } from '../model/exact.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { type PeriodRow, periodRows } from '../model/period-rows.ts';
import { yearlySeries } from '../model/series.ts';
import type { Judgement } from '../model/status/status.ts';
import type { Target } from '../model/target.ts';
import { capitalise, formatPlain } from '../words/format.ts';
import { figureNumber, seriesSentence } from '../words/observation.ts';
import type { LineChartOptions, LinePoint, LineSeries } from './line-chart.ts';

/** What the chart of one indicator of a commitment is made from. */
export interface IndicatorCase {
  target: Target;
  indicator: Indicator;
  judgement: Judgement;
  /** Figures of this indicator in the plan's own area, of every nature and standard. */
  rows: readonly Observation[];
  area: string;
  place: string;
  /** First year shown when no baseline is known. */
  planStart: string;
  assessmentDate: string;
}

/** The chart's data and words; the caller chooses size and id. */
export interface IndicatorChart {
  series: LineSeries[];
  options: Omit<LineChartOptions, 'id' | 'width' | 'height'>;
  summary: string;
  periods: PeriodRow[];
  /** Standard of the figures that decide. */
  standard: string | null;
}

/** The end of a period on the line of years: the end of 2024 lies at 2024, mid-2025 at 2024.5. */
const at = (period: string): number => toNumber(yearPosition(periodEnd(period))) - 1;

/** Puts the figures of one indicator into series, with baseline, goal, path, break and missing years. */
export function indicatorChart(given: IndicatorCase): IndicatorChart {
  const { target, indicator, judgement, rows, area, place, assessmentDate } = given;
  const first = target.baseline_period ?? given.planStart;
  const span = { first: Number(first.slice(0, 4)), last: Number(target.deadline.slice(0, 4)) };
  const periods = periodRows(rows, { ...span, assessmentDate });
  const standard = (judgement.figure ?? judgement.baseline ?? rows[0])?.standard ?? null;
  const seriesOf = (made: string | null) =>
    yearlySeries(rows, { indicator: indicator.id, area, standard: made });
  const main = seriesOf(standard);
  const others = [...new Set(rows.map((row) => row.standard))].filter((made) => made !== standard);
  const earlier = others.map(seriesOf).filter((list) => list.length > 0);
  const toPoint = (row: Observation): LinePoint => pointOf(row, given);
  const points = [...main, ...partYears(rows, standard)].map(toPoint).toSorted((a, b) => a.x - b.x);
  const summary = seriesSentence(capitalise(place), main, indicator);
  return {
    series: [
      ...earlier.map((list) => seriesFrom(list.map(toPoint), true)),
      seriesFrom(points, false),
    ],
    options: {
      title: `${indicator.name}, ${indicator.unit}, ${place}`,
      description: summary,
      baselineZero: !isHighShare(indicator, points),
      missing: periods.flatMap(({ period, absence }) =>
        absence === 'not-published' || absence === 'suppressed' ? [at(period)] : [],
      ),
      breaks: breakAfter(earlier),
      ...goalAndPath(given),
    },
    summary,
    periods,
    standard,
  };
}

const seriesFrom = (points: LinePoint[], muted: boolean): LineSeries => ({
  name: '',
  colour: muted ? 'var(--chart-2)' : 'var(--chart-1)',
  points,
  muted,
});

/** Figures of half-years, quarters and months, estimates mostly. */
function partYears(rows: readonly Observation[], standard: string | null): Observation[] {
  return rows.filter(
    (row) =>
      row.period.includes('-') &&
      row.value !== null &&
      row.nature !== 'plan' &&
      row.standard === standard,
  );
}

function pointOf(row: Observation, { indicator, judgement }: IndicatorCase): LinePoint {
  return {
    x: at(row.period),
    value: row.value,
    label: figureNumber({ ...row, qualifier: null }, indicator.decimals),
    mark: markOf(row, judgement),
  };
}

function markOf(row: Observation, { baseline }: Judgement): LinePoint['mark'] {
  if (row === baseline) return 'baseline';
  if (row.nature === 'estimate' || row.nature === 'forecast') return 'foreseen';
  if (row.nature === 'preliminary' || row.nature === 'derived') return row.nature;
  return 'published';
}

/** Shares near 100 would all lie on one line if they were drawn from 0. */
function isHighShare({ unit }: Indicator, points: readonly LinePoint[]): boolean {
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  return unit === '%' && values.length > 0 && Math.min(...values) > 60;
}

function breakAfter(earlier: readonly Observation[][]): { x: number; label: string }[] {
  const last = Math.max(...earlier.flat().map(({ period }) => at(period)));
  return Number.isFinite(last) ? [{ x: last + 0.5, label: 'đổi chuẩn đo' }] : [];
}

/** A band has no single goal to draw; without a baseline there is a goal but no path. */
function goalAndPath({
  target,
  judgement,
  indicator,
}: IndicatorCase): Pick<LineChartOptions, 'goal' | 'path'> {
  const { goal, baseline } = judgement;
  if (goal === null || target.kind === 'yearly-fall-band') return {};
  const x = toNumber(yearPosition(target.deadline)) - 1;
  const label = `đích ${formatPlain(Number(goal.toFixed(indicator.decimals + 1)))}`;
  const drawn = { goal: { x, value: goal, label } };
  if (baseline === null || baseline.value === null) return drawn;
  const from = { x: at(baseline.period), value: baseline.value };
  return { ...drawn, path: { from, to: { x, value: goal } } };
}
