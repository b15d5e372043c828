import type { Area } from '../area.ts';
import { dayOf, partsByDay } from '../area-parts.ts';
import type { Indicator } from '../indicator.ts';
import { addsUp } from '../sums.ts';
import { type FigureTable, figureTables, termOf, totalOf } from './figure-table.ts';
import { type Reconciliation, reconcile } from './reconciliation.ts';
import type { OversightSources } from './sources.ts';

type Sources = Pick<OversightSources, 'site' | 'areas' | 'indicators' | 'observations'>;

/** Counts of units beside those of the area they make up, and of regions beside the nation, same day, same making. */
export function areaSums({ site, areas, indicators, observations }: Sources): Reconciliation[] {
  const counts = indicators.filter(addsUp);
  const ids = new Set(counts.map(({ id }) => id));
  const tables = figureTables(observations.filter(({ indicator }) => ids.has(indicator)));
  const wholes = wholesOf(areas, site.place.area);
  return tables.flatMap((table) => {
    const known = Map.groupBy(table.figures, ({ indicator }) => indicator);
    return counts.flatMap((indicator) =>
      wholesOfFigures(known.get(indicator.id) ?? [], wholes).flatMap((whole) =>
        sumOver(whole, indicator, table),
      ),
    );
  });
}

/** An area that others make up. */
interface Whole {
  area: Area;
  kind: 'units' | 'regions';
  partsOn: (isoDate: string) => readonly Area[];
}

/** What makes up what, each by id. */
interface Wholes {
  byId: ReadonlyMap<string, Whole>;
  /** The whole that an area is a part of. */
  byPart: ReadonlyMap<string, string>;
}

function wholesOf(areas: readonly Area[], place: string): Wholes {
  const partsOf = partsByDay(areas, place);
  const children = Map.groupBy(areas, ({ parent }) => parent ?? '');
  const byId = new Map<string, Whole>();
  for (const area of areas) {
    const regions = (children.get(area.id) ?? []).filter(({ kind }) => kind === 'region');
    const isNation = area.kind === 'nation' && regions.length > 0;
    const partsOn = (isoDate: string) => (isNation ? regions : partsOf(area.id, isoDate));
    if (children.has(area.id))
      byId.set(area.id, { area, kind: isNation ? 'regions' : 'units', partsOn });
  }
  return { byId, byPart: new Map(areas.map(({ id, parent }) => [id, parent ?? ''])) };
}

/** The wholes that some of these figures are of, or are of a part of. */
function wholesOfFigures(
  figures: readonly { area: string }[],
  { byId, byPart }: Wholes,
): readonly Whole[] {
  const ids = new Set(figures.flatMap(({ area }) => [area, byPart.get(area) ?? '']));
  return [...ids].flatMap((id) => byId.get(id) ?? []);
}

/** Of the regions, which are not all listed, only those with a figure are named, and only beside a total. */
function sumOver(
  { area, kind, partsOn }: Whole,
  indicator: Indicator,
  table: FigureTable,
): Reconciliation[] {
  const total = totalOf(table.at(indicator.id, area.id));
  const terms = partsOn(dayOf(table.period, area))
    .map(({ id }) => termOf(id, table.at(indicator.id, id)))
    .filter(({ value }) => kind === 'units' || value !== null);
  if (terms.length === 0 || (kind === 'regions' && total === null)) return [];
  return [
    reconcile({
      kind,
      measure: indicator.id,
      whole: area.id,
      period: table.period,
      standard: table.standard,
      nature: table.nature,
      unit: indicator.unit,
      decimals: indicator.decimals,
      terms,
      areAllListed: kind === 'units',
      total,
    }),
  ];
}
