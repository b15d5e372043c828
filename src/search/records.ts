import type { ReleaseNews } from '../model/recent.ts';
import type { PlanClause } from '../plan/rows.ts';
import { clauseRecords } from './clause-records.ts';
import { correctionRecords, datasetRecords, releaseRecords } from './data-records.ts';
import { pageRecords } from './pages.ts';
import { agencyRecords, areaRecords, dutyRecords } from './place-records.ts';
import { documentRecords, projectRecords, targetRecords, termRecords } from './plan-records.ts';
import type { SearchRecord } from './record.ts';
import type { SearchTables as Tables } from './search-tables.ts';
import { supportRecords } from './support-records.ts';

/** What the search looks through. */
export interface Searched {
  clauses: readonly PlanClause[];
  tables: Tables;
  /** The thresholds of support; null when the locality has none. */
  thresholds: unknown;
  releases: readonly ReleaseNews[];
  /** Id of the area that the plan is for. */
  planArea: string;
}

/** Everything that can be found in one locality, each thing once, in the order of the addresses. */
export function searchRecords({
  clauses,
  tables,
  thresholds,
  releases,
  planArea,
}: Searched): SearchRecord[] {
  const texts = new Map(clauses.map(({ path, text }) => [path, text]));
  return [
    ...clauseRecords(clauses),
    ...targetRecords(tables, texts),
    ...projectRecords(tables, texts),
    ...agencyRecords(tables),
    ...dutyRecords(tables, texts),
    ...areaRecords(tables),
    ...termRecords(tables),
    ...documentRecords(tables),
    ...supportRecords(tables, texts),
    ...datasetRecords(),
    ...correctionRecords(tables, planArea),
    ...releaseRecords(releases),
    ...pageRecords(thresholds !== null),
  ].sort((a, b) => (a.url < b.url ? -1 : 1));
}
