import type { OversightSources } from '../model/oversight/sources.ts';
import type { Locality } from './locality.ts';
import { textOf } from './parse.ts';

/** What oversight is computed from, out of a whole locality; its derived figures are taken as they are. */
export function oversightSources({ site, source, clauses, tables }: Locality): OversightSources {
  const inOrder = <Row extends { order: number }>(rows: readonly Row[]): Row[] =>
    rows.toSorted((a, b) => a.order - b.order);
  return {
    site,
    clauses: clauses.map((clause) => ({ path: clause.path, text: textOf(source, clause) })),
    agencies: inOrder(tables.agencies),
    areas: inOrder(tables.areas),
    budget: tables.budget,
    comments: tables.comments,
    corrections: tables.corrections,
    documents: tables.documents,
    duties: inOrder(tables.duties),
    indicators: tables.indicators,
    links: tables.links,
    observations: tables.observations,
    projects: inOrder(tables.projects),
    reportsDue: tables['reports-due'],
    targets: inOrder(tables.targets),
  };
}
