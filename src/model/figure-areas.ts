import type { Area } from './area.ts';
import type { Site } from './site.ts';
import { unitsOf } from './units.ts';

/** Ids of the areas whose figures a commitment is read with: the plan's area, its units, the wider ones as context. */
export function figureAreas({ place, context_areas }: Site, areas: readonly Area[]): string[] {
  const own = areas.find(({ id }) => id === place.area);
  const units = own === undefined ? [] : unitsOf(own, areas);
  return [...new Set([place.area, ...units.map(({ id }) => id), ...context_areas])];
}
