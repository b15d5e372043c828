import type { Status, Verdict } from './status.ts';

/** What a cell, tile or key shows: the status and how full it is, 0 to 1; null when there is no share. */
export interface StatusShape {
  status: Status;
  share: number | null;
}

/** The shape of a verdict: the least share of its parts, so that one part never hides another. */
export function shapeOf({ status, parts }: Pick<Verdict, 'status' | 'parts'>): StatusShape {
  const shares = parts.flatMap(({ share }) => (share === null ? [] : [share]));
  const share = shares.length === 0 ? null : Math.min(1, Math.max(0, Math.min(...shares)));
  return { status, share: status === 'met' ? 1 : share };
}

/** The share in tenths, for the style sheet: at least one when anything was gained, never ten before it is met. */
export function tenths({ status, share }: StatusShape): number {
  if (status === 'met') return 10;
  if (share === null || share <= 0) return 0;
  return Math.min(9, Math.max(1, Math.round(share * 10)));
}
