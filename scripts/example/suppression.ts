import { sumOf } from './figure.ts';

/** Counts of fewer households than this, but not none, are hidden. */
const smallest = 5;

/**
 * Which parts of a published total are hidden: every small one, and the next smallest ones until
 * nothing returns by subtraction, one hidden part alone or as many ones as their sum.
 * @returns for each count whether it is hidden.
 */
export function hiddenParts(counts: readonly number[]): boolean[] {
  const hidden = counts.map((count) => count > 0 && count < smallest);
  const chosen = (): number[] => counts.filter((_, index) => hidden[index]);
  while (chosen().length > 0 && isRevealed(chosen())) {
    const next = smallestShown(counts, hidden);
    if (next === -1) break;
    hidden[next] = true;
  }
  return hidden;
}

const isRevealed = (hidden: readonly number[]): boolean =>
  hidden.length < 2 || sumOf(hidden) === hidden.length;

function smallestShown(counts: readonly number[], hidden: readonly boolean[]): number {
  const shown = counts.flatMap((count, index) => (count > 0 && !hidden[index] ? [index] : []));
  return shown.reduce(
    (best, index) => (best === -1 || (counts[index] ?? 0) < (counts[best] ?? 0) ? index : best),
    -1,
  );
}
