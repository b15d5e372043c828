import type { Area } from './area.ts';
import { periodEnd } from './calendar.ts';
import { existsOn } from './units.ts';

/** The units that an area was made up of on a day; none when it has no units that are all listed. */
export type PartsOf = (area: string, isoDate: string) => readonly Area[];

/**
 * Reads the units of the plan's place and of all below it. Wider areas (the province, the nation) have
 * units that nobody lists here, so nothing can be added up or taken away there.
 */
export function partsByDay(areas: readonly Area[], place: string | undefined): PartsOf {
  const children = Map.groupBy(areas, ({ parent }) => parent ?? '');
  const within = below(place, children);
  const read = new Map<string, readonly Area[]>();
  return (area, isoDate) => {
    if (!within.has(area)) return [];
    const key = `${area}/${isoDate}`;
    const parts =
      read.get(key) ?? (children.get(area) ?? []).filter((child) => existsOn(child, isoDate));
    read.set(key, parts);
    return parts;
  };
}

/** The last day of a period on which an area existed: its units of that day share its figure. */
export function dayOf(period: string, { valid_to: last }: Area): string {
  const end = periodEnd(period);
  return last !== null && last < end ? last : end;
}

function below(place: string | undefined, children: ReadonlyMap<string, Area[]>): Set<string> {
  const found = new Set(place === undefined ? [] : [place]);
  // A set is walked in the order of adding, also what is added on the way.
  for (const id of found) {
    for (const child of children.get(id) ?? []) found.add(child.id);
  }
  return found;
}
