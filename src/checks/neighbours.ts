/** A list that can be read again and again, so that it need be sorted only once. */
export type WordList = readonly string[] | ReadonlySet<string>;

/** Up to this many words are all looked at; of more, only those that sort near. */
const few = 100;
const reach = few / 4;

interface Sorted {
  forward: readonly string[];
  /** Sorted by their letters from the end. */
  backward: readonly { word: string; reversed: string }[];
}

const sorted = new WeakMap<WordList, Sorted>();

/**
 * The words among which a misspelt one is sought: all of a short list; of a long one those that share
 * their beginning or their end with it, because one slip leaves one of the two as it was.
 */
export function neighboursOf(word: string, allowed: WordList): Iterable<string> {
  if (sizeOf(allowed) <= few) return allowed;
  const { forward, backward } = sortedOf(allowed);
  const from = placeIn(forward.length, (index) => (forward[index] ?? '') < word);
  const reversed = reverse(word);
  const fromEnd = placeIn(backward.length, (index) => (backward[index]?.reversed ?? '') < reversed);
  return new Set([
    ...forward.slice(Math.max(0, from - reach), from + reach),
    ...backward.slice(Math.max(0, fromEnd - reach), fromEnd + reach).map((entry) => entry.word),
  ]);
}

const sizeOf = (allowed: WordList): number => ('size' in allowed ? allowed.size : allowed.length);

function sortedOf(allowed: WordList): Sorted {
  const known = sorted.get(allowed);
  if (known !== undefined) return known;
  const forward = [...allowed].sort();
  const backward = forward
    .map((word) => ({ word, reversed: reverse(word) }))
    .sort((a, b) => (a.reversed < b.reversed ? -1 : Number(a.reversed > b.reversed)));
  const made = { forward, backward };
  sorted.set(allowed, made);
  return made;
}

const reverse = (word: string): string => [...word].reverse().join('');

/** The first of `length` places of which `isBefore` no longer holds. */
function placeIn(length: number, isBefore: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
