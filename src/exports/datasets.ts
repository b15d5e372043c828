import { clauses } from '../model/clause.ts';
import { type NounName, nouns } from '../model/nouns.ts';
import { oversightDatasets } from '../model/oversight/datasets/datasets.ts';
import { makeOversight } from '../model/oversight/oversight.ts';
import type { Locality } from '../plan/locality.ts';
import { oversightSources } from '../plan/oversight-sources.ts';
import { clauseRows } from '../plan/rows.ts';
import {
  type ColumnSetting,
  clausePlaceColumn,
  planSourceColumns,
  receiptAbsence,
  targetAbsence,
} from './added-columns.ts';
import { type Dataset, datasetOf } from './dataset.ts';

/**
 * Every table that can be downloaded, in the order of the page that lists them.
 * @param locality with its derived figures among the observations.
 */
export function datasets(locality: Locality): Dataset[] {
  const { tables } = locality;
  const plan = clauseRows(locality.source, locality.clauses, locality.blockNames);
  const setting = settingOf(locality, plan);
  const plain = (name: NounName): Dataset =>
    datasetOf<Readonly<Record<string, unknown>>>(nouns[name], tables[name]);
  const source = planSourceColumns(setting);
  return [
    plain('observations'),
    plain('derivations'),
    datasetOf(nouns.targets, tables.targets, [targetAbsence, ...source]),
    plain('indicators'),
    datasetOf(clauses, plan, source),
    plain('budget'),
    datasetOf(nouns.projects, tables.projects, source),
    datasetOf(nouns.agencies, tables.agencies, source),
    datasetOf(nouns.duties, tables.duties, source),
    datasetOf(nouns.links, tables.links, source),
    datasetOf(nouns['reports-due'], tables['reports-due'], [
      receiptAbsence(setting),
      clausePlaceColumn(setting),
    ]),
    plain('areas'),
    plain('documents'),
    plain('corrections'),
    plain('comments'),
    plain('feedback'),
    datasetOf(nouns['support-items'], tables['support-items'], source),
    datasetOf(nouns['beneficiary-groups'], tables['beneficiary-groups'], source),
    plain('needs'),
    plain('terms'),
    ...computed(locality),
  ];
}

/** The tables of oversight, so that each statement can be computed again. */
function computed(locality: Locality): Dataset[] {
  const tables = oversightDatasets(makeOversight(oversightSources(locality)));
  return Object.values(tables).map(({ noun, rows }) =>
    datasetOf<Readonly<Record<string, unknown>>>(noun, rows),
  );
}

function settingOf({ site }: Locality, plan: ReturnType<typeof clauseRows>): ColumnSetting {
  const names = new Map(plan.map(({ path, name }) => [path, name]));
  return {
    plan: site.plan.document,
    assessmentDate: site.assessment_date,
    clauseName: (path) => names.get(path) ?? path,
  };
}
