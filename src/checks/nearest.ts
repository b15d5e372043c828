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
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i += 1) {
    const row = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const replaced = (previous[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      row.push(Math.min(replaced, (previous[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1));
    }
    if (Math.min(...row) > most) return most + 1;
    previous = row;
  }
  return previous.at(-1) ?? 0;
}
