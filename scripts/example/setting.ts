import type { Area } from '../../src/model/area.ts';
import type { Locality } from '../../src/plan/locality.ts';

/** What the invented history is told about: the tables and texts that were written by hand. */
export interface Setting {
  locality: Locality;
  town: string;
  province: string;
  /** The newspaper among the documents. */
  press: string;
}

/**
 * Finds the places and the documents that the history needs.
 * @throws Error when the locality has no wider area or no newspaper.
 */
export function settingOf(locality: Locality): Setting {
  const { site, tables } = locality;
  const province = site.context_areas[0];
  const press = tables.documents.find(({ kind }) => kind === 'press')?.id;
  if (province === undefined || press === undefined) {
    throw new Error('The example needs a context area and a document of kind press');
  }
  return { locality, town: site.place.area, province, press };
}

/** Wards and communes of the town that exist at the end of a year, in their order. */
export function unitsAt({ locality, town }: Setting, year: number): Area[] {
  const day = `${year}-12-31`;
  return locality.tables.areas.filter(
    ({ parent, valid_from: from, valid_to: to }) =>
      parent === town && (from ?? day) <= day && (to ?? day) >= day,
  );
}

/** The unit that came out of a merger. */
export function mergedUnit(setting: Setting): Area {
  const after = unitsAt(setting, 2025).find(({ valid_from }) => valid_from !== null);
  if (after === undefined) throw new Error('The example needs a merger in 2025');
  return after;
}

/** The units that went into it. */
export function formerUnits(setting: Setting): Area[] {
  const merged = mergedUnit(setting).id;
  return setting.locality.tables.areas.filter(({ successors }) => successors.includes(merged));
}

/** The commune, poorer than the wards. */
export function commune(setting: Setting): Area {
  const found = unitsAt(setting, 2025).find(({ kind }) => kind === 'commune');
  if (found === undefined) throw new Error('The example needs a commune');
  return found;
}
