import type { Observation } from '../observation.ts';

/** Figures by area, and by indicator and area. */
export interface FigureIndex {
  ofArea: (area: string) => readonly Observation[];
  of: (indicator: string, area: string) => readonly Observation[];
}

/** Reads all figures once; what it gives keeps their order. */
export function figureIndex(observations: readonly Observation[]): FigureIndex {
  const byArea = Map.groupBy(observations, ({ area }) => area);
  const both = Map.groupBy(observations, ({ indicator, area }) => `${indicator}/${area}`);
  return {
    ofArea: (area) => byArea.get(area) ?? [],
    of: (indicator, area) => both.get(`${indicator}/${area}`) ?? [],
  };
}
