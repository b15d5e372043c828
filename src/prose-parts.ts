import { type CollectionEntry, render } from 'astro:content';

/** Parts of a text in MDX, for the ways down its page: its headings of the second level. */
export async function partsOf(
  entry: CollectionEntry<'prose'>,
): Promise<{ id: string; title: string }[]> {
  const { headings } = await render(entry);
  return headings
    .filter(({ depth }) => depth === 2)
    .map(({ slug, text }) => ({ id: slug, title: text }));
}
