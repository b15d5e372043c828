import type { Observation } from './observation.ts';
import type { Target } from './target.ts';

/** What is known of a commitment in the plan's own area. */
export const targetStates = {
  'has-figure': 'có số liệu công bố',
  'no-figure': 'chưa tìm thấy số liệu công bố',
  'no-number': 'không có con số để đo',
} as const;
export type TargetState = keyof typeof targetStates;

/** True when the plan gives the commitment a number. */
export function isMeasured(target: Target): boolean {
  return target.kind !== 'no-number';
}

/** Figures of the plan's own area that speak of this commitment; wider areas never stand in. */
export function figuresOf(
  target: Target,
  observations: readonly Observation[],
  area: string,
): Observation[] {
  const measured = new Set([...target.indicators, target.or_indicator]);
  return observations.filter(
    (row) => row.area === area && row.value !== null && measured.has(row.indicator),
  );
}

/** @returns the state of a commitment; a single figure of the plan's area suffices for `has-figure`. */
export function targetState(
  target: Target,
  observations: readonly Observation[],
  area: string,
): TargetState {
  if (!isMeasured(target)) return 'no-number';
  return figuresOf(target, observations, area).length > 0 ? 'has-figure' : 'no-figure';
}
