import { fold } from './fold.ts';

/** The site's words, to know what is there and what stands near. */
export interface Lexicon {
  /** Every word with its marks. */
  exact: ReadonlySet<string>;
  /** Words with their marks by folded form, the most frequent first. */
  byFold: ReadonlyMap<string, readonly string[]>;
}

/** @param words with their marks, the most frequent first. */
export function lexiconOf(words: readonly string[]): Lexicon {
  const byFold = new Map<string, string[]>();
  for (const word of words) {
    const folded = fold(word);
    byFold.set(folded, [...(byFold.get(folded) ?? []), word]);
  }
  return { exact: new Set(words), byFold };
}

/** A shorter word stands one slip from too many others. */
const shortest = 4;

/** Folded words one slip away (a letter too many, too few, changed, or two swapped). */
export function slipsOf(folded: string, { byFold }: Lexicon, most = 4): string[] {
  if (folded.length < shortest || /\d/.test(folded)) return [];
  const found: string[] = [];
  for (const candidate of byFold.keys()) {
    if (candidate.length < 2 || !isOneSlip(folded, candidate)) continue;
    found.push(candidate);
    if (found.length === most) break;
  }
  return found;
}

/** Whether two different words are one slip apart. */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.slice(1) === restB.slice(1)) return true;
  if (restA.slice(1) === restB || restA === restB.slice(1)) return true;
  const isSwap = restA[0] === restB[1] && restA[1] === restB[0];
  return isSwap && restA.slice(2) === restB.slice(2);
}
