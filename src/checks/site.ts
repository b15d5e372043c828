import { unknownClause } from './clause.ts';
import type { Context } from './context.ts';
import { insteadOf } from './nearest.ts';
import { type Problem, problemAt } from './problem.ts';

/** Checks that what `site.yml` names exists in the tables and in the plan. */
export function checkSite(context: Context): Problem[] {
  return [checkIds(context), checkStandard(context), checkPaths(context)].flat();
}

function checkIds({ site, tables }: Context): Problem[] {
  if (site === null) return [];
  const { place, plan, context_areas: wider, days_off: daysOff, home_chart: chart } = site.value;
  const named: [path: PropertyKey[], noun: string, id: string][] = [
    [['place', 'area'], 'areas', place.area],
    ...wider.map((id, index): [PropertyKey[], string, string] => [
      ['context_areas', index],
      'areas',
      id,
    ]),
    [['plan', 'document'], 'documents', plan.document],
    [['plan', 'reports_to'], 'agencies', plan.reports_to],
    ...daysOff.map(({ document }, index): [PropertyKey[], string, string] => [
      ['days_off', index, 'document'],
      'documents',
      document,
    ]),
  ];
  if (chart !== null) {
    named.push([['home_chart', 'indicator'], 'indicators', chart.indicator]);
    for (const [index, id] of chart.areas.entries()) {
      named.push([['home_chart', 'areas', index], 'areas', id]);
    }
  }
  return named.flatMap(([path, noun, id]) => {
    const ids = tables.get(noun)?.ids;
    if (ids === undefined || ids.has(id)) return [];
    const message = `"${id}" không có trong danh mục data/${noun}.csv; ${insteadOf(id, ids)}`;
    return [problemAt(site.place(path), 'unknown-code', message)];
  });
}

function checkStandard({ site }: Context): Problem[] {
  const standard = site?.value.home_chart?.standard ?? null;
  if (site === null || standard === null) return [];
  const known = Object.keys(site.value.standards);
  if (known.includes(standard)) return [];
  const message = `"${standard}" không có trong mục standards; ${insteadOf(standard, known)}`;
  return [problemAt(site.place(['home_chart', 'standard']), 'unknown-code', message)];
}

function checkPaths({ site, plan }: Context): Problem[] {
  if (site === null || plan === null) return [];
  const { reports_clause: reports, publish_clause: publish, parts } = site.value.plan;
  const named: [path: PropertyKey[], clause: string | null][] = [
    [['plan', 'reports_clause'], reports],
    [['plan', 'publish_clause'], publish],
    ...Object.entries(parts).map(([part, clause]): [PropertyKey[], string] => [
      ['plan', 'parts', part],
      clause,
    ]),
  ];
  return named.flatMap(([path, clause]) =>
    clause === null || plan.texts.has(clause)
      ? []
      : [unknownClause(site.place(path), clause, plan)],
  );
}
