import type { Threshold } from './support-thresholds.ts';

/**
 * Thresholds that differ in nothing but whom they are for and how many deficits they ask: one row of a
 * table, so that its document and dates are read once.
 */
export function thresholdRows(limits: readonly Threshold[]): Threshold[][] {
  const rows = Map.groupBy(limits, ({ id: _id, group: _group, deficits: _deficits, ...shared }) =>
    JSON.stringify(shared),
  );
  return [...rows.values()];
}
