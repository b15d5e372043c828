import type { Observation } from './observation.ts';

/** A figure of something that has happened, and the one in use where sources differ. */
export function countsAsResult({ nature, value, use }: Observation): boolean {
  return value !== null && use !== 'not-used' && (nature === 'result' || nature === 'preliminary');
}

/** True when the figure is meant to be just that number. */
export function isExact({ qualifier }: Observation): boolean {
  return qualifier === null || qualifier === 'exact';
}
