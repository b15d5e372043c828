import { newestLines } from '../budget.ts';
import { type BudgetLine, budget, budgetSources } from '../budget-line.ts';
import { keyOf } from '../noun.ts';
import type { Project } from '../project.ts';
import { sumOf } from '../sums.ts';
import {
  type Reconciliation,
  reconcile,
  type SumQuestion,
  type SumTerm,
} from './reconciliation.ts';
import type { OversightSources } from './sources.ts';

type Sources = Pick<OversightSources, 'site' | 'budget' | 'projects'>;

/**
 * Money of each year and stage added up by source and by project. Lines of a project that has sub-projects
 * are totals, held against those of its sub-projects; a total over all has no line of its own.
 */
export function budgetSums({ site, budget: all, projects }: Sources): Reconciliation[] {
  const lines = newestLines(all.filter(({ as_of }) => as_of <= site.assessment_date));
  const parents = new Set(projects.flatMap(({ parent }) => parent ?? []));
  const groups = Map.groupBy(lines, ({ year, stage }) => `${year}/${stage}`);
  return [...groups.values()].flatMap((own) => {
    const leaves = own.filter(({ project }) => !parents.has(project));
    return [
      ...projects
        .filter(({ id }) => parents.has(id))
        .flatMap((parent) => ofParent(parent, own, projects)),
      ...overall('sources', leaves, Object.keys(budgetSources)),
      ...overall('projects', leaves, leafIds(projects, parents)),
    ];
  });
}

const leafIds = (projects: readonly Project[], parents: ReadonlySet<string>): string[] =>
  projects.map(({ id }) => id).filter((id) => !parents.has(id));

function ofParent(
  parent: Project,
  lines: readonly BudgetLine[],
  projects: readonly Project[],
): Reconciliation[] {
  const [total] = lines.filter(({ project }) => project === parent.id);
  const published = termOver(
    parent.id,
    lines.filter(({ project }) => project === parent.id),
  );
  if (total === undefined || published.value === null) return [];
  const children = projects.filter((project) => project.parent === parent.id);
  const terms = children.map(({ id }) =>
    termOver(
      id,
      lines.filter(({ project }) => project === id),
    ),
  );
  const { document, place } = total;
  const key = published.keys.join('|');
  const whole = { key, value: published.value, document, place };
  return [reconcile({ ...question('projects', total), whole: parent.id, terms, total: whole })];
}

function overall(
  kind: 'sources' | 'projects',
  lines: readonly BudgetLine[],
  ids: readonly string[],
): Reconciliation[] {
  const [first] = lines;
  if (first === undefined) return [];
  const groups = Map.groupBy(lines, (line) => (kind === 'sources' ? line.source : line.project));
  const terms = ids.flatMap((id) => {
    const own = groups.get(id);
    return own === undefined ? [] : [termOver(id, own)];
  });
  return [reconcile({ ...question(kind, first), terms })];
}

function question(kind: 'sources' | 'projects', { year, stage }: BudgetLine): SumQuestion {
  return {
    kind,
    measure: stage,
    whole: null,
    period: String(year),
    standard: null,
    nature: null,
    unit: 'triệu đồng',
    decimals: 0,
    terms: [],
    areAllListed: true,
    total: null,
  };
}

/** Several lines as one term; without a value as soon as one amount is missing, or without a line. */
function termOver(of: string, lines: readonly BudgetLine[]): SumTerm {
  const amounts = lines.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  const isWhole = lines.length > 0 && amounts.length === lines.length;
  const named = lines.find(({ absence }) => absence !== null)?.absence ?? 'not-published';
  return {
    of,
    keys: lines.map((line) => keyOf(budget, line)),
    value: isWhole ? sumOf(amounts) : null,
    absence: isWhole ? null : named,
  };
}
