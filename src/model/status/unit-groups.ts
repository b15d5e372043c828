import { shapeOf } from './shape.ts';
import type { Status, Verdict } from './status.ts';

/** A part of the plan's area and how the commitment stands there. */
interface JudgedUnit {
  verdict: Pick<Verdict, 'status' | 'parts'>;
}

/** Units that stand alike. */
export interface UnitGroup<Unit extends JudgedUnit> {
  status: Status;
  /** Those that have gone the least of the way first; those without a share last. */
  units: Unit[];
  /** True when there is a share to tell them apart by. */
  isRanked: boolean;
}

/** Statuses from the worst to the best, as units are counted and listed. */
export const fromWorst: readonly Status[] = [
  'not-met',
  'behind',
  'inconclusive',
  'not-enough-data',
  'on-track',
  'met',
  'not-quantified',
];

/** Sorts units by status, for a place with too many to list. */
export function unitGroups<Unit extends JudgedUnit>(units: readonly Unit[]): UnitGroup<Unit>[] {
  const byStatus = Map.groupBy(units, ({ verdict }) => verdict.status);
  return fromWorst.flatMap((status) => {
    const own = byStatus.get(status) ?? [];
    if (own.length === 0) return [];
    const isRanked = status !== 'met' && own.some((unit) => shareOf(unit) !== unknown);
    return [{ status, units: own.toSorted((a, b) => shareOf(a) - shareOf(b)), isRanked }];
  });
}

/** Above every share. */
const unknown = 2;

const shareOf = ({ verdict }: JudgedUnit): number => shapeOf(verdict).share ?? unknown;
