import type { Change } from '../model/change.ts';
import type { Correction } from '../model/correction.ts';

/** Finds why a value changed: its correction, else the document that its row names. */
export type CauseOf = (
  change: Pick<Change, 'dataset' | 'row' | 'field' | 'new_value'>,
  proof: string | null,
) => Pick<Change, 'reason' | 'document'>;

/** Looks corrections up by their cell; one counts only for the very value that it brought. */
export function causeFinder(corrections: readonly Correction[]): CauseOf {
  const byCell = Map.groupBy(corrections, ({ dataset, row, field }) =>
    JSON.stringify([dataset, row, field]),
  );
  return ({ dataset, row, field, new_value: value }, proof) => {
    const own = byCell.get(JSON.stringify([dataset, row, field])) ?? [];
    const found = own.find(({ new_value }) => isSame(new_value, value));
    return { reason: found?.reason ?? null, document: found?.document ?? proof };
  };
}

/** A corrected number may be typed with its zeros: 5.30 is 5.3. */
function isSame(a: string | null, b: string | null): boolean {
  if (a === b || a === null || b === null) return a === b;
  return a.trim() !== '' && b.trim() !== '' && Number(a) === Number(b);
}
