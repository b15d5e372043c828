const longest = 8;

/** The first few of a list, then "…". */
export function fewOf(items: Iterable<string>): string {
  const all = [...items];
  return all.length > longest ? [...all.slice(0, longest), '…'].join(', ') : all.join(', ');
}

/** What to write instead: the nearest of the allowed words, or a few of them. */
export function insteadOf(word: string, allowed: Iterable<string>, kind = 'mã hợp lệ'): string {
  const all = [...allowed];
  const near = nearest(word, all);
  if (near !== undefined) return `có phải "${near}"?`;
  return all.length === 0 ? 'danh mục này còn trống' : `${kind}: ${fewOf(all)}`;
}

/** The word that a typing error away could have been meant. */
export function nearest(word: string, allowed: readonly string[]): string | undefined {
  const limit = Math.min(3, Math.floor(word.length / 3));
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of allowed) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const distance = editDistance(word, candidate);
    if (distance <= limit && distance < (best?.distance ?? limit + 1))
      best = { candidate, distance };
  }
  return best?.candidate;
}

/** Letters to add, drop or change (Levenshtein), kept in one row of the table. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const row = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const replaced = (previous[j] ?? 0) + (letter === other ? 0 : 1);
      row.push(Math.min(replaced, (previous[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1));
    }
    previous = row;
  }
  return previous.at(-1) ?? 0;
}
