import type { Observation } from './observation.ts';
import type { Nature } from './vocabulary.ts';

/** What a series is made of. */
export interface SeriesKey {
  indicator: string;
  area: string;
  standard: string | null;
}

/** Firmer natures first; a plan figure is not a result and is drawn elsewhere. */
const firmness: readonly Nature[] = ['result', 'preliminary', 'derived', 'estimate', 'forecast'];

/**
 * The yearly figures of one series, one a year, in order: the one marked as used where sources
 * disagree, else the firmest. Values made under another standard never mix in.
 */
export function yearlySeries(rows: readonly Observation[], key: SeriesKey): Observation[] {
  const years = new Map<string, Observation>();
  for (const row of rows) {
    if (!belongs(row, key)) continue;
    const rival = years.get(row.period);
    if (rival === undefined || rank(row) < rank(rival)) years.set(row.period, row);
  }
  return [...years.values()].sort((a, b) => (a.period < b.period ? -1 : 1));
}

function belongs(row: Observation, { indicator, area, standard }: SeriesKey): boolean {
  return (
    row.indicator === indicator &&
    row.area === area &&
    row.standard === standard &&
    row.value !== null &&
    row.use !== 'not-used' &&
    firmness.includes(row.nature) &&
    /^\d{4}$/.test(row.period)
  );
}

const rank = ({ nature }: Observation): number => firmness.indexOf(nature);
