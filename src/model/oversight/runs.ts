/**
 * Neighbours that say the same, together: a table then says it once over all of them.
 * @param wordsOf what an item says; null for one that always stands alone.
 */
export function runsOf<Item>(
  items: readonly Item[],
  wordsOf: (item: Item) => string | null,
): Item[][] {
  const runs: Item[][] = [];
  let last: string | null = null;
  for (const item of items) {
    const words = wordsOf(item);
    if (words !== null && words === last) runs.at(-1)?.push(item);
    else runs.push([item]);
    last = words;
  }
  return runs;
}
