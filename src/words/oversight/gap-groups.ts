import { type Gap, type GapKind, gapKinds } from '../../model/oversight/gap.ts';
import type { Names } from '../../model/oversight/names.ts';
import { gapDetail, gapNotes } from './gap.ts';

/** The gaps of one kind; what holds for all of them is told once. */
export interface GapGroup {
  kind: GapKind;
  note: string | null;
  gaps: { gap: Gap; detail: string | null }[];
}

/** Gaps by kind, in the order of the kinds. */
export function gapGroups(gaps: readonly Gap[], names: Names): GapGroup[] {
  const byKind = Map.groupBy(gaps, ({ kind }) => kind);
  const kinds = Object.keys(gapKinds).filter((kind): kind is GapKind =>
    Object.hasOwn(gapKinds, kind),
  );
  return kinds.flatMap((kind): GapGroup[] => {
    const own = byKind.get(kind) ?? [];
    if (own.length === 0) return [];
    const told = own.map((gap) => ({ gap, detail: gapDetail(gap, names) }));
    return [{ kind, note: gapNotes[kind] ?? null, gaps: told }];
  });
}
