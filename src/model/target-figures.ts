import type { Observation } from './observation.ts';
import type { Target } from './target.ts';

/** True when the plan gives the commitment a number. */
export function isMeasured(target: Target): boolean {
  return target.kind !== 'no-number';
}

/** The indicators of a commitment in its own order, the second branch of a "hoặc" last. */
export function indicatorIds({ indicators, or_indicator }: Target): string[] {
  return or_indicator === null ? [...indicators] : [...indicators, or_indicator];
}

/** Figures of one area that speak of this commitment; wider areas never stand in. */
export function figuresOf(
  target: Target,
  observations: readonly Observation[],
  area: string,
): Observation[] {
  const measured = new Set(indicatorIds(target));
  return observations.filter(
    (row) => row.area === area && row.value !== null && measured.has(row.indicator),
  );
}
