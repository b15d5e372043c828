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
  const baselines = results.filter(({ period }) => period === baselinePeriod).toSorted(byFirmness);
  const when: When = {
    start: baselinePeriod === null ? '' : periodEnd(baselinePeriod),
    end: afterDeadline ? deadline : null,
    standards: new Set(baselines.map(({ standard }) => standard)),
  };
  const figure = decidingFigure(results, when);
  const baseline =
    baselines.find(({ standard }) => figure === null || standard === figure.standard) ?? null;
  return {
    indicator: indicator.id,
    deadline,
    afterDeadline,
    baseline,
    figure,
    reasons: [
      ...(figure === null ? missingReasons(own, { deadline, afterDeadline }) : []),
      ...(isSuppressed(own, figure, when) ? (['suppressed'] as const) : []),
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
  /** Day of the baseline; before the deadline only later figures speak of progress. */
  start: string;
  /** After the deadline: its day, the only one whose figure decides. */
  end: string | null;
  /** Standards that a baseline is known under. */
  standards: ReadonlySet<string | null>;
}

/** The newest figure; of several for one day the one that can be compared with a baseline, then the firmest. */
function decidingFigure(results: readonly Observation[], when: When): Observation | null {
  const comparable = ({ standard }: Observation): number => (when.standards.has(standard) ? 0 : 1);
  const chosen = results
    .filter(({ period }) =>
      when.end === null ? periodEnd(period) > when.start : periodEnd(period) === when.end,
    )
    .toSorted(
      (a, b) =>
        byText(periodEnd(b.period), periodEnd(a.period)) ||
        comparable(a) - comparable(b) ||
        byFirmness(a, b),
    );
  return chosen[0] ?? null;
}

/** Results before preliminary ones; then by name, so that the order of the rows never matters. */
function byFirmness(a: Observation, b: Observation): number {
  return (
    Number(a.nature !== 'result') - Number(b.nature !== 'result') ||
    byText(a.document ?? '', b.document ?? '') ||
    byText(a.standard ?? '', b.standard ?? '')
  );
}

const byText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

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

/** True when the figure that should decide exists but is hidden: an older one must not speak for it. */
function isSuppressed(
  own: readonly Observation[],
  figure: Observation | null,
  { start, end }: When,
): boolean {
  const since = figure === null ? start : periodEnd(figure.period);
  return own.some(
    ({ absence, period }) =>
      absence === 'suppressed' &&
      (end === null ? periodEnd(period) > since : figure === null && periodEnd(period) === end),
  );
}

function isAbolished({ valid_to }: Area, deadline: string, assessmentDate: string): boolean {
  return valid_to !== null && valid_to < deadline && valid_to < assessmentDate;
}
