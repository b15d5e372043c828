import { z } from 'zod';
import { clauses as clauseNoun } from '../model/clause.ts';
import { clauseName } from '../words/clause-name.ts';
import { type BlockName, type Clause, textOf } from './parse.ts';

/** A run of the clause's words as the pages draw it. */
const runSchema = z.object({
  text: z.string(),
  strong: z.boolean(),
  emphasis: z.boolean(),
  opensLine: z.boolean(),
});
export type Run = z.infer<typeof runSchema>;

/** A clause as the pages read it: the dataset's columns, its name for readers, its runs. */
export const clausePageSchema = clauseNoun.schema.extend({
  name: z.string(),
  heading: z.boolean(),
  runs: z.array(runSchema),
});
export type PlanClause = z.infer<typeof clausePageSchema>;

/** The clauses of a plan as rows, in the order of the text, each with an `id`. */
export function clauseRows(
  source: string,
  clauses: readonly Clause[],
  blockNames: readonly BlockName[],
): (PlanClause & { id: string })[] {
  const byPath = new Map(clauses.map((clause) => [clause.path, clause]));
  const blockTitle = (path: string) => blockNames.find(({ name }) => name === path)?.title ?? path;
  return clauses.map((clause, index) => ({
    id: clause.path,
    path: clause.path,
    parent: clause.parent,
    order: index + 1,
    level: clause.level,
    mark: clause.mark,
    text: textOf(source, clause),
    name: clauseName(clause, (path) => byPath.get(path), blockTitle),
    heading: clause.heading,
    runs: clause.spans.map(({ start, end, strong, emphasis, opensLine }) => ({
      text: source.slice(start, end),
      strong,
      emphasis,
      opensLine,
    })),
  }));
}
