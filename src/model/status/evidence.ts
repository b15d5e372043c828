import type { Area } from '../area.ts';
import { periodEnd } from '../calendar.ts';
import type { Indicator } from '../indicator.ts';
import type { Observation } from '../observation.ts';
import type { Reason, Remark } from './status.ts';

/** What a verdict on one indicator in one area rests on. */
export interface Evidence {
  indicator: string;
  deadline: string;
  afterDeadline: boolean;
  /** Result at the baseline, made under the standard of the deciding figure. */
  baseline: Observation | null;
  /** Before the deadline the newest result, after it the result of the deadline's own day. */
  figure: Observation | null;
  /** Reasons that hold whatever the values say. */
  reasons: Reason[];
  /** The reason to give when a rule needs a baseline and there is none. */
  baselineReason: Reason;
  remarks: Remark[];
}

/** What evidence is gathered for. */
export interface Question {
  indicator: Indicator;
  area: Area;
  baselinePeriod: string | null;
  deadline: string;
  assessmentDate: string;
}

/**
 * Gathers what counts for one indicator in one area: results published on or before the assessment
 * date whose period has ended; a preliminary result counts and is told, nothing else does.
 */
export function gatherEvidence(rows: readonly Observation[], question: Question): Evidence {
  const { indicator, area, baselinePeriod, deadline, assessmentDate } = question;
  const afterDeadline = assessmentDate > deadline;
  const own = rows.filter(
    (row) =>
      row.indicator === indicator.id &&
      row.area === area.id &&
      (row.published_on === null || row.published_on <= assessmentDate),
  );
  const results = own.filter((row) => isResult(row) && periodEnd(row.period) <= assessmentDate);
  const figure = decidingFigure(results, { baselinePeriod, deadline, afterDeadline });
  const baselines = results.filter(({ period }) => period === baselinePeriod);
  const baseline = baselines.find(({ standard }) => figure === null || standard === figure.standard) ?? null;
  return {
    indicator: indicator.id,
    deadline,
    afterDeadline,
    baseline,
    figure,
    reasons: [
      ...(figure === null ? missingReasons(own, { deadline, afterDeadline }) : []),
      ...(isSuppressed(own, figure) ? (['suppressed'] as const) : []),
      ...(indicator.definition === null ? (['no-definition'] as const) : []),
      ...(isAbolished(area, deadline, assessmentDate) ? (['unit-abolished'] as const) : []),
    ],
    baselineReason: baselines.length > 0 ? 'break-in-method' : 'no-baseline',
    remarks: [
      ...(figure?.nature === 'preliminary' ? (['preliminary'] as const) : []),
      ...(figure?.use === 'used' ? (['conflicting-sources'] as const) : []),
    ],
  };
}

function isResult({ nature, value, use }: Observation): boolean {
  return (nature === 'result' || nature === 'preliminary') && value !== null && use !== 'not-used';
}

interface When {
  baselinePeriod: string | null;
  deadline: string;
  afterDeadline: boolean;
}

function decidingFigure(results: readonly Observation[], when: When): Observation | null {
  const start = when.baselinePeriod === null ? '' : periodEnd(when.baselinePeriod);
  const later = results.filter(({ period }) =>
    when.afterDeadline ? periodEnd(period) === when.deadline : periodEnd(period) > start,
  );
  return later.toSorted(byNewestThenFirmest)[0] ?? null;
}

function byNewestThenFirmest(a: Observation, b: Observation): number {
  const [endA, endB] = [periodEnd(a.period), periodEnd(b.period)];
  if (endA !== endB) return endA < endB ? 1 : -1;
  if (a.nature !== b.nature) return a.nature === 'result' ? -1 : 1;
  return (a.document ?? '') < (b.document ?? '') ? -1 : 1;
}

function missingReasons(
  own: readonly Observation[],
  { deadline, afterDeadline }: { deadline: string; afterDeadline: boolean },
): Reason[] {
  const asked = own.filter(
    ({ period, value }) => value !== null && (!afterDeadline || periodEnd(period) === deadline),
  );
  const none: Reason = afterDeadline ? 'no-end-figure' : 'no-result';
  if (asked.some(({ nature }) => nature === 'estimate')) return [none, 'only-estimate'];
  if (asked.some(({ nature }) => nature === 'forecast')) return [none, 'only-forecast'];
  return [none];
}

/** True when a later figure exists but is hidden: an older one must not speak for it. */
function isSuppressed(own: readonly Observation[], figure: Observation | null): boolean {
  const since = figure === null ? '' : periodEnd(figure.period);
  return own.some(({ absence, period }) => absence === 'suppressed' && periodEnd(period) > since);
}

function isAbolished({ valid_to }: Area, deadline: string, assessmentDate: string): boolean {
  return valid_to !== null && valid_to < deadline && valid_to < assessmentDate;
}
