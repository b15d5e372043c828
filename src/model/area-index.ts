import type { Area } from './area.ts';

/** How areas hang together, read once, so that a page need not look through all of them. */
export interface AreaIndex {
  get: (id: string) => Area | undefined;
  /** The areas that were merged into one. */
  predecessorsOf: (area: Area) => readonly Area[];
  /** The areas that took one over. */
  successorsOf: (area: Area) => readonly Area[];
  /** Other areas with the same code. */
  namesakesOf: (area: Area) => readonly Area[];
}

/** Reads areas into an index; what it gives keeps their order. */
export function indexAreas(areas: readonly Area[]): AreaIndex {
  const byId = new Map(areas.map((area) => [area.id, area]));
  const byCode = Map.groupBy(areas, ({ code }) => code);
  const merged = areas.flatMap((area) => [...new Set(area.successors)].map((to) => ({ area, to })));
  const bySuccessor = Map.groupBy(merged, ({ to }) => to);
  return {
    get: (id) => byId.get(id),
    predecessorsOf: ({ id }) => (bySuccessor.get(id) ?? []).map(({ area }) => area),
    successorsOf: ({ successors }) =>
      [...new Set(successors)]
        .flatMap((id) => byId.get(id) ?? [])
        .sort((a, b) => a.order - b.order),
    namesakesOf: (area) =>
      area.code === null ? [] : (byCode.get(area.code) ?? []).filter((other) => other !== area),
  };
}
