import type { Duty } from '../duty.ts';
import type { Project } from '../project.ts';
import { type Gap, gap } from './gap.ts';
import type { OversightSources } from './sources.ts';

/** A sum of money in running text: `1.250 triệu đồng`, `75.000 tỷ đồng`. */
const money = /\d[\d.,]*\s*(nghìn|ngàn|triệu|tỷ)?\s*đồng/i;

/** Projects without parts, and sub-projects: what money is spent on. */
export function leafProjects(projects: readonly Project[]): Project[] {
  const parents = new Set(projects.flatMap(({ parent }) => parent ?? []));
  return projects.filter(({ id }) => !parents.has(id));
}

/** Projects that two bodies lead, and those without an amount in the plan or in the data. */
export function projectGaps(sources: OversightSources): Gap[] {
  const { projects, budget, duties } = sources;
  const leads = duties.filter(({ role }) => role === 'lead');
  const known = new Set(
    budget.flatMap(({ project, amount }) => (amount === null ? [] : [project])),
  );
  const isInPlan = amountsInPlan(sources);
  return [
    ...projects.flatMap((project) => ledTwice(project, leads)),
    ...leafProjects(projects).flatMap((project) => [
      ...(isInPlan(project) ? [] : [of(project, 'no-amount-in-plan')]),
      ...(known.has(project.id) ? [] : [of(project, 'no-amount-found')]),
    ]),
  ];
}

function of(project: Project, kind: Gap['kind'], more: Partial<Gap> = {}): Gap {
  const given = { kind, subjectKind: 'project' as const, subject: project.id };
  return gap({ ...given, clauses: [project.clause], ...more });
}

function ledTwice(project: Project, leads: readonly Duty[]): Gap[] {
  const own = leads.filter(({ projects }) => projects.includes(project.id));
  const agencies = [...new Set(own.map(({ agency }) => agency))];
  if (agencies.length < 2) return [];
  const clauses = [project.clause, ...new Set(own.map(({ clause }) => clause))];
  return [of(project, 'led-twice', { clauses, agencies })];
}

/** True for a project when its own part of the plan, or a clause on money that names it, holds an amount. */
function amountsInPlan({ site, clauses }: OversightSources): (project: Project) => boolean {
  const withMoney = clauses.filter(({ text }) => money.test(text));
  return ({ clause, number }) =>
    withMoney.some(
      ({ path, text }) =>
        isUnder(path, clause) || (isUnder(path, site.plan.parts.money) && names(text, number)),
    );
}

const isUnder = (path: string, root: string): boolean =>
  path === root || path.startsWith(`${root}-`);

/** True when a text names a project by its number: `Tiểu dự án 4.1`, `Dự án 5`. */
function names(text: string, number: string): boolean {
  const found = text.toLowerCase().matchAll(/dự án (\d+(?:\.\d+)*)/g);
  return [...found].some((match) => match[1] === number);
}
