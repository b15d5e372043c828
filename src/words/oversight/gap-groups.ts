import { type Gap, type GapKind, gapKinds } from '../../model/oversight/gap.ts';
import type { Names } from '../../model/oversight/names.ts';
import { gapSentence } from './gap.ts';

/** The gaps of one kind; a sentence that holds for all of them is told once. */
export interface GapGroup {
  kind: GapKind;
  shared: string | null;
  gaps: { gap: Gap; sentence: string | null }[];
}

/** Gaps by kind, in the order of the kinds. */
export function gapGroups(gaps: readonly Gap[], names: Names): GapGroup[] {
  const byKind = Map.groupBy(gaps, ({ kind }) => kind);
  const kinds = Object.keys(gapKinds).filter((kind): kind is GapKind =>
    Object.hasOwn(gapKinds, kind),
  );
  return kinds.flatMap((kind): GapGroup[] => {
    const own = byKind.get(kind) ?? [];
    const told = own.map((gap) => ({ gap, sentence: gapSentence(gap, names) }));
    const [first] = told;
    if (first === undefined) return [];
    const isShared = told.every(({ sentence }) => sentence === first.sentence);
    if (!isShared) return [{ kind, shared: null, gaps: told }];
    return [{ kind, shared: first.sentence, gaps: own.map((gap) => ({ gap, sentence: null })) }];
  });
}
