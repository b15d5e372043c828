import type { Correction } from './correction.ts';
import type { Observation } from './observation.ts';

/** One thing that was published or mended. */
export interface Change {
  /** ISO date. */
  date: string;
  kind: 'figures' | 'correction';
  /** How many figures one document brought that day; 1 for a correction. */
  count: number;
  document: string | null;
  correction: Correction | null;
}

/** What changed most lately, the newest first: figures by document and day, and corrections. */
export function recentChanges(
  observations: readonly Observation[],
  corrections: readonly Correction[],
  limit: number,
): Change[] {
  const batches = new Map<string, Change>();
  for (const { published_on, document, value } of observations) {
    if (published_on === null || value === null) continue;
    const key = `${published_on}/${document}`;
    const batch = batches.get(key);
    if (batch === undefined) {
      batches.set(key, {
        date: published_on,
        kind: 'figures',
        count: 1,
        document,
        correction: null,
      });
    } else batch.count += 1;
  }
  const mended = corrections.map((correction) => ({
    date: correction.corrected_on,
    kind: 'correction' as const,
    count: 1,
    document: correction.document,
    correction,
  }));
  return [...batches.values(), ...mended].toSorted(byNewest).slice(0, limit);
}

function byNewest(a: Change, b: Change): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  return (a.document ?? '') < (b.document ?? '') ? -1 : 1;
}
