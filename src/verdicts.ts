import { areaIndex, content, observationsOf } from './content.ts';
import type { Area } from './model/area.ts';
import { type Case, judgeTarget } from './model/status/judge.ts';
import type { Verdict } from './model/status/status.ts';
import type { Target } from './model/target.ts';

const { indicators, site, targets } = content;

/** The area that the plan is for. */
export const planArea: Area = find(site.place.area);

function find(id: string): Area {
  const area = areaIndex.get(id);
  if (area === undefined) throw new Error(`Unknown area ${id}`);
  return area;
}

const byArea = new Map<string, Case>();

function caseOf(area: Area): Case {
  const known = byArea.get(area.id);
  if (known !== undefined) return known;
  const made: Case = {
    area,
    observations: observationsOf(area.id),
    indicators,
    assessmentDate: site.assessment_date,
  };
  byArea.set(area.id, made);
  return made;
}

/** How a commitment stands in an area; another reading of "đầu kỳ" may be asked for. */
export function verdictIn(target: Target, area: Area, baselinePeriod?: string): Verdict {
  return judgeTarget(target, caseOf(area), baselinePeriod);
}

/** How each commitment stands in the plan's own area, by id. */
export const verdicts: ReadonlyMap<string, Verdict> = new Map(
  targets.map((target) => [target.id, verdictIn(target, planArea)]),
);

/** The verdict on one commitment in the plan's own area. */
export function verdictOf(target: Target): Verdict {
  return verdicts.get(target.id) ?? verdictIn(target, planArea);
}
