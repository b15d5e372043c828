import { dutyGaps } from './duty-gaps.ts';
import { type Gap, type GapKind, gap, gapKinds } from './gap.ts';
import { projectGaps } from './project-gaps.ts';
import type { OversightSources } from './sources.ts';
import { targetGaps } from './target-gaps.ts';

/** All that the plan leaves open: by kind, within a kind in the order of the plan. */
export function planGaps(sources: OversightSources): Gap[] {
  const order = Object.keys(gapKinds);
  const all = [
    ...targetGaps(sources),
    ...projectGaps(sources),
    ...dutyGaps(sources),
    ...wholeGaps(sources),
  ];
  return all.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

function wholeGaps({ site, reportsDue }: OversightSources): Gap[] {
  const { document, reports_clause: clause, publish_clause: publishing } = site.plan;
  const of = (kind: GapKind, clauses: string[]): Gap =>
    gap({ kind, subjectKind: 'plan', subject: document, clauses });
  const own = reportsDue.filter((report) => report.clause === clause);
  const isDated = own.some(({ due_basis }) => due_basis === 'stated');
  return [
    ...(isDated ? [] : [of('no-report-date', [clause])]),
    ...(publishing === null ? [of('no-publish-clause', [])] : []),
  ];
}

/** The gaps of one kind. */
export function gapsOfKind(gaps: readonly Gap[], kind: GapKind): Gap[] {
  return gaps.filter((found) => found.kind === kind);
}
