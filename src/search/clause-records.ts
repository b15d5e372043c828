import type { PlanClause } from '../plan/rows.ts';
import { capitalise } from '../words/format.ts';
import type { SearchRecord } from './record.ts';

const headings = new Set(['part', 'chapter', 'roman', 'article', 'digit', 'letter']);
const shortEnough = 120;

/** One record for each clause of the plan, named as readers cite it, under the headings above it. */
export function clauseRecords(clauses: readonly PlanClause[]): SearchRecord[] {
  const byPath = new Map(clauses.map((clause) => [clause.path, clause]));
  return clauses.map((clause) => ({
    url: `/ke-hoach/#${clause.path}`,
    title: clauseTitle(clause),
    content: clause.text,
    kind: 'ke-hoach',
    place: headingsAbove(clause, byPath).join(' › '),
  }));
}

function clauseTitle(clause: PlanClause): string {
  const name = capitalise(clause.name);
  return isHeading(clause) ? `${name}: ${withoutMark(clause)}` : name;
}

function isHeading({ level, text }: PlanClause): boolean {
  return headings.has(level) && text.length <= shortEnough;
}

function withoutMark({ text, mark }: PlanClause): string {
  const words = mark !== null && text.startsWith(mark) ? text.slice(mark.length) : text;
  return words.trim().replace(/:$/, '');
}

function headingsAbove({ parent }: PlanClause, byPath: ReadonlyMap<string, PlanClause>): string[] {
  const above = parent === null ? undefined : byPath.get(parent);
  if (above === undefined) return [];
  const words = isHeading(above)
    ? `${above.mark ?? ''} ${withoutMark(above)}`.trim()
    : capitalise(above.name);
  return [...headingsAbove(above, byPath), words];
}
