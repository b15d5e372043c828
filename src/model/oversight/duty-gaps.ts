import type { Duty } from '../duty.ts';
import { isMeasured } from '../target-figures.ts';
import { type Gap, gap } from './gap.ts';
import type { OversightSources } from './sources.ts';
import { speaksOf } from './ties.ts';

type Sources = Pick<OversightSources, 'duties' | 'links' | 'targets' | 'reportsDue'>;

/**
 * Duties with nothing to measure them by: they stand in no commitment with a number, no link ties them, or
 * a project they name, to one, and they are no report and have none due in their clause, which comes or does
 * not come. What a body is only asked is no duty.
 */
export function dutyGaps(sources: Sources): Gap[] {
  const isMeasurable = measurability(sources);
  return sources.duties
    .filter(({ role }) => role !== 'asked' && role !== 'report')
    .filter((duty) => !isMeasurable(duty))
    .map(({ id, clause, agency }) =>
      gap({
        kind: 'duty-unmeasured',
        subjectKind: 'duty',
        subject: id,
        clauses: [clause],
        agencies: [agency],
      }),
    );
}

function measurability({ links, targets, reportsDue }: Sources): (duty: Duty) => boolean {
  const measured = new Map(targets.filter(isMeasured).map(({ id, clause }) => [id, clause]));
  const useful = links.filter(({ target }) => measured.has(target));
  const projects = new Set(useful.flatMap(({ project }) => project ?? []));
  const byAgency = Map.groupBy(useful, ({ agency }) => agency);
  const reports = new Set(reportsDue.map(({ agency, clause }) => `${agency}/${clause}`));
  const clauses = new Set(measured.values());
  return (duty) =>
    clauses.has(duty.clause) ||
    reports.has(`${duty.agency}/${duty.clause}`) ||
    duty.projects.some((project) => projects.has(project)) ||
    (byAgency.get(duty.agency) ?? []).some((link) => speaksOf(link, duty));
}
