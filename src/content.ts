import { type CollectionEntry, type CollectionKey, getCollection } from 'astro:content';
import { byVietnamese } from './words/format.ts';

/** Rows of a collection in the order of their `order` column. */
async function ordered<K extends CollectionKey>(
  name: K,
  order: (data: CollectionEntry<K>['data']) => number,
): Promise<CollectionEntry<K>['data'][]> {
  const rows = (await getCollection(name)).map(({ data }) => data);
  return rows.sort((a, b) => order(a) - order(b));
}

async function unordered<K extends CollectionKey>(name: K): Promise<CollectionEntry<K>['data'][]> {
  const entries = await getCollection(name);
  return entries.sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ data }) => data);
}

async function load() {
  const [site] = await unordered('site');
  if (site === undefined) throw new Error('The locality has no site.yml');
  return {
    site,
    agencies: await ordered('agencies', ({ order }) => order),
    areas: await ordered('areas', ({ order }) => order),
    budget: await unordered('budget'),
    corrections: await unordered('corrections'),
    clauses: await ordered('clauses', ({ order }) => order),
    documents: await unordered('documents'),
    duties: await ordered('duties', ({ order }) => order),
    groups: await ordered('beneficiaryGroups', ({ order }) => order),
    indicators: await unordered('indicators'),
    links: await unordered('links'),
    notes: await unordered('notes'),
    observations: await unordered('observations'),
    reportsDue: await unordered('reportsDue'),
    projects: await ordered('projects', ({ order }) => order),
    targets: await ordered('targets', ({ order }) => order),
    terms: (await unordered('terms')).sort((a, b) => byVietnamese(a.term, b.term)),
  };
}

/** Everything the pages read about the locality, queried once per build. */
export const content = await load();
export type Content = typeof content;
