import { type IndicatorChart, indicatorChart } from '../charts/indicator-chart.ts';
import type { Area } from '../model/area.ts';
import type { Document } from '../model/document.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import type { Site } from '../model/site.ts';
import { judgeTarget } from '../model/status/judge.ts';
import type { Judgement, Verdict } from '../model/status/status.ts';
import type { Target } from '../model/target.ts';
import type { Locality } from '../plan/locality.ts';

/** What commitments are judged and drawn from, read from a locality's folder or by the pages. */
export interface TargetSource {
  site: Site;
  targets: readonly Target[];
  indicators: readonly Indicator[];
  areas: readonly Area[];
  documents: readonly Document[];
  /** With the derived ones. */
  observations: readonly Observation[];
}

/** A commitment and how it stands in the plan's own area. */
export interface JudgedTarget {
  target: Target;
  verdict: Verdict;
}

/** One indicator of a commitment with its figures in the plan's own area, drawn. */
export interface TargetPart {
  indicator: Indicator;
  judgement: Judgement;
  rows: readonly Observation[];
  /** Null when there is no figure to draw. */
  chart: IndicatorChart | null;
}

/** What a whole locality gives of it. */
export function targetSource({ site, tables }: Locality): TargetSource {
  return { site, ...tables };
}

/** The area that the plan is for. */
export function planAreaOf({ site, areas }: Pick<TargetSource, 'site' | 'areas'>): Area {
  const area = areas.find(({ id }) => id === site.place.area);
  if (area === undefined) throw new Error(`Unknown area ${site.place.area}`);
  return area;
}

/** Every commitment with its verdict, in the order of the table. */
export function judgedTargets(source: TargetSource): JudgedTarget[] {
  const area = planAreaOf(source);
  const observations = source.observations.filter((row) => row.area === area.id);
  return source.targets.map((target) => ({
    target,
    verdict: judgeTarget(target, {
      area,
      observations,
      indicators: source.indicators,
      assessmentDate: source.site.assessment_date,
    }),
  }));
}

/** The indicators of a commitment in the order of its verdict. */
export function targetParts({ target, verdict }: JudgedTarget, source: TargetSource): TargetPart[] {
  const area = planAreaOf(source).id;
  const { site, indicators, observations } = source;
  return verdict.parts.flatMap((judgement) => {
    const indicator = indicators.find(({ id }) => id === judgement.indicator);
    if (indicator === undefined) return [];
    const rows = observations.filter((row) => row.indicator === indicator.id && row.area === area);
    const drawn = {
      ...{ target, indicator, judgement, rows, area },
      place: site.place.name,
      planStart: site.plan.period_start,
      assessmentDate: site.assessment_date,
    };
    const known = rows.some(({ value }) => value !== null);
    return [{ indicator, judgement, rows, chart: known ? indicatorChart(drawn) : null }];
  });
}
