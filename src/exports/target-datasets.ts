import { figureAreas } from '../model/figure-areas.ts';
import { nouns } from '../model/nouns.ts';
import { indicatorIds } from '../model/target-figures.ts';
import type { Locality } from '../plan/locality.ts';
import { type Dataset, datasetOf } from './dataset.ts';

/**
 * For each commitment that has any, the figures of its indicators: of the plan's area, of its units, and of
 * the wider areas that stand beside them as context (the `area` column tells which).
 */
export function* targetDatasets({ site, tables }: Locality): Generator<Dataset> {
  const areas = new Set(figureAreas(site, tables.areas));
  const figures = Map.groupBy(
    tables.observations.filter(({ area }) => areas.has(area)),
    ({ indicator }) => indicator,
  );
  for (const target of tables.targets) {
    const rows = indicatorIds(target).flatMap((indicator) => figures.get(indicator) ?? []);
    if (rows.length === 0) continue;
    yield { ...datasetOf(nouns.observations, rows), name: target.id, title: target.name };
  }
}
