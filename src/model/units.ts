import type { Area } from './area.ts';
import type { Target } from './target.ts';

/** True while an area exists on a day; an unknown beginning counts as existing. */
export function existsOn({ valid_from, valid_to }: Area, isoDate: string): boolean {
  return (
    (valid_from === null || valid_from <= isoDate) && (valid_to === null || valid_to >= isoDate)
  );
}

/** The areas right under one, in their order. */
export function unitsOf(area: Area, areas: readonly Area[]): Area[] {
  return areas.filter(({ parent }) => parent === area.id);
}

/**
 * True when the rule of a commitment can also be asked of a part of its area: shares, falls and zero can,
 * an absolute number for the whole ("12 mô hình") cannot.
 */
export function appliesToUnits({ kind, unit, value }: Target): boolean {
  if (kind === 'halve-since-baseline' || kind === 'yearly-fall-band') return true;
  return kind !== 'no-number' && kind !== 'one-of-two' && (unit === '%' || value === 0);
}
