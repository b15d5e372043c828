import type { Indicator } from '../indicator.ts';
import type { Observation } from '../observation.ts';
import type { Target } from '../target.ts';
import { indicatorIds, isMeasured } from '../target-figures.ts';
import { figureIndex } from './figure-index.ts';
import { type Gap, type GapKind, gap } from './gap.ts';
import type { OversightSources } from './sources.ts';
import { type Ties, tiesByTarget } from './ties.ts';

/** What each commitment lacks, in the order of the plan. */
export function targetGaps(sources: OversightSources): Gap[] {
  const { site, targets, indicators, observations } = sources;
  const ties = tiesByTarget(sources);
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const figures = figureIndex(observations);
  const figuresHere = (indicator: string) => figures.of(indicator, site.place.area);
  return targets.flatMap((target) => {
    const own = indicatorIds(target).flatMap((id) => byId.get(id) ?? []);
    return [
      ...tieGaps(target, ties.get(target.id) ?? { projects: [], bodies: [] }),
      ...wordGaps(target),
      ...own.flatMap((indicator) => indicatorGaps(target, indicator, figuresHere(indicator.id))),
    ];
  });
}

function of(target: Target, kind: GapKind, more: Partial<Gap> = {}): Gap {
  const given = { kind, subjectKind: 'target' as const, subject: target.id };
  return gap({ ...given, clauses: [target.clause], ...more });
}

/** A tie of the editor is no tie of the plan; it still tells whom to ask. */
function tieGaps(target: Target, { projects, bodies }: Ties): Gap[] {
  const isTied = [...projects, ...bodies].some(({ basis }) => basis === 'plan');
  const leads = bodies.filter(({ isLead }) => isLead);
  const leading = [...new Set(leads.map(({ agency }) => agency))];
  const clauses = [target.clause, ...new Set(leads.map(({ clause }) => clause))];
  return [
    ...(isTied ? [] : [of(target, 'no-tie')]),
    ...(bodies.length > 0 ? [] : [of(target, 'no-lead')]),
    ...(projects.length > 0 ? [] : [of(target, 'no-project')]),
    ...(leading.length < 2 ? [] : [of(target, 'led-twice', { clauses, agencies: leading })]),
  ];
}

function wordGaps(target: Target): Gap[] {
  return [
    ...(isMeasured(target) ? [] : [of(target, 'no-number')]),
    ...(indicatorIds(target).length > 0 ? [] : [of(target, 'no-indicator')]),
    ...(target.deadline_basis === 'stated' ? [] : [of(target, 'no-deadline')]),
    ...(target.baseline_alternatives.length === 0 ? [] : [of(target, 'unclear-baseline')]),
  ];
}

function indicatorGaps(
  target: Target,
  indicator: Indicator,
  figures: readonly Observation[],
): Gap[] {
  const isKnown = figures.some(
    ({ period, value }) => period === target.baseline_period && value !== null,
  );
  const lacking = (kind: GapKind): Gap => of(target, kind, { indicator: indicator.id });
  return [
    ...(isKnown ? [] : [lacking('no-baseline')]),
    ...(indicator.definition === null ? [lacking('no-definition')] : []),
    ...(indicator.denominator_counted === false ? [lacking('no-denominator')] : []),
  ];
}
