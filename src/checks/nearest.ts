import { neighboursOf, type WordList } from './neighbours.ts';

const longest = 8;

/** The first few of a list, then "…". */
export function fewOf(items: Iterable<string>): string {
  const few: string[] = [];
  for (const item of items) {
    if (few.length === longest) return [...few, '…'].join(', ');
    few.push(item);
  }
  return few.join(', ');
}

/** What to write instead: the nearest of the allowed words, or a few of them. */
export function insteadOf(word: string, allowed: WordList, kind = 'mã hợp lệ'): string {
  const near = nearest(word, allowed);
  if (near !== undefined) return `có phải "${near}"?`;
  const few = fewOf(allowed);
  return few === '' ? 'danh mục này còn trống' : `${kind}: ${few}`;
}

/** The word that a typing error away could have been meant. */
export function nearest(word: string, allowed: WordList): string | undefined {
  const limit = Math.min(3, Math.floor(word.length / 3));
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of limit === 0 ? [] : neighboursOf(word, allowed)) {
    const most = Math.min(limit, (best?.distance ?? limit + 1) - 1);
    if (Math.abs(candidate.length - word.length) > most) continue;
    const distance = editDistance(word, candidate, most);
    if (distance <= most) best = { candidate, distance };
  }
  return best?.candidate;
}

/** Letters to add, drop or change (Levenshtein), kept in one row of the table; `most + 1` when more. */
function editDistance(a: string, b: string, most: number): number {
  const [from, to] = withoutSharedEnds(a, b);
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 0; i < from.length; i += 1) {
    const row = [i + 1];
    let least = i + 1;
    for (let j = 0; j < to.length; j += 1) {
      const replaced = (previous[j] ?? 0) + (from[i] === to[j] ? 0 : 1);
      const cell = Math.min(replaced, (previous[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1);
      row.push(cell);
      least = Math.min(least, cell);
    }
    if (least > most) return most + 1;
    previous = row;
  }
  return previous.at(-1) ?? 0;
}

/** What is left of two words when the letters they begin and end with alike are taken off. */
function withoutSharedEnds(a: string, b: string): [string, string] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}
