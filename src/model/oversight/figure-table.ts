import { countsAsResult, isExact } from '../counts-as-result.ts';
import { keyOf } from '../noun.ts';
import { type Observation, observations } from '../observation.ts';
import type { SumTerm } from './reconciliation.ts';

/** Figures of one moment made in one way: by indicator and area. */
export interface FigureTable {
  period: string;
  standard: string | null;
  nature: Observation['nature'];
  at: (indicator: string, area: string) => Observation | null;
  /** Indicator and area of all figures, in the order of the rows. */
  figures: readonly Observation[];
}

/** Results that are meant to be just that number, and what is named absent in their place, by moment and making. */
export function figureTables(rows: readonly Observation[]): FigureTable[] {
  const usable = rows.filter((row) => isUsable(row));
  const groups = Map.groupBy(usable, ({ period, standard, nature }) =>
    [period, standard ?? '-', nature].join('/'),
  );
  return [...groups.values()].flatMap((figures) => {
    const [first] = figures;
    if (first === undefined) return [];
    const byPlace = new Map(figures.map((row) => [`${row.indicator}/${row.area}`, row]));
    const { period, standard, nature } = first;
    const at = (indicator: string, area: string) => byPlace.get(`${indicator}/${area}`) ?? null;
    return [{ period, standard, nature, at, figures }];
  });
}

function isUsable(row: Observation): boolean {
  if (row.value !== null) return countsAsResult(row) && isExact(row);
  return row.nature === 'result' || row.nature === 'preliminary';
}

/** A figure as a term of a sum. */
export function termOf(of: string, row: Observation | null): SumTerm {
  if (row === null) return { of, keys: [], value: null, absence: 'not-published' };
  const { value, absence } = row;
  return { of, keys: [keyOf(observations, row)], value, absence };
}

/** A figure as the total of a sum; null when it has no value. */
export function totalOf(row: Observation | null) {
  if (row === null || row.value === null) return null;
  const { value, document, place } = row;
  return { key: keyOf(observations, row), value, document, place };
}
