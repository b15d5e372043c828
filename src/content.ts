import { type CollectionEntry, type CollectionKey, getCollection } from 'astro:content';
import { indexAreas } from './model/area-index.ts';
import { correctionLookup } from './model/corrections-of.ts';
import { nouns } from './model/nouns.ts';
import type { Observation } from './model/observation.ts';
import { unpackRows } from './model/packed.ts';
import { byRelease, type Release } from './model/release.ts';
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

/** All figures, in the order of their keys. */
async function figuresByKey(): Promise<Observation[]> {
  const packed = await getCollection('observations');
  return packed.flatMap(({ data }) => unpackRows(nouns.observations, data.text));
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
    comments: await unordered('comments'),
    currentFiles: await unordered('currentFiles'),
    datasetFacts: await unordered('datasetFacts'),
    datasets: await unordered('datasets'),
    derivations: await unordered('derivations'),
    documents: await unordered('documents'),
    downloads: await unordered('downloads'),
    duties: await ordered('duties', ({ order }) => order),
    feedback: (await unordered('feedback')).sort((a, b) =>
      a.received_on < b.received_on ? 1 : -1,
    ),
    groups: await ordered('beneficiaryGroups', ({ order }) => order),
    indicators: await unordered('indicators'),
    links: await unordered('links'),
    needs: await ordered('needs', ({ order }) => order),
    notes: await unordered('notes'),
    observations: await figuresByKey(),
    releases: (await unordered('releases')).sort((a, b) => byRelease(a.id, b.id)),
    reportsDue: await unordered('reportsDue'),
    projects: await ordered('projects', ({ order }) => order),
    supportItems: await unordered('supportItems'),
    supportState: (await unordered('supportState'))[0] ?? null,
    targets: await ordered('targets', ({ order }) => order),
    terms: (await unordered('terms')).sort((a, b) => byVietnamese(a.term, b.term)),
    thresholds: (await unordered('thresholds'))[0] ?? null,
  };
}

/** Everything the pages read about the locality, queried once per build. */
export const content = await load();
export type Content = typeof content;

/** The release that citations name; null while there is none. */
export const latestRelease: Release | null = content.releases.at(-1) ?? null;

/** The areas by id, code and merger. */
export const areaIndex = indexAreas(content.areas);

/** What was mended in a row. */
export const correctionsOf = correctionLookup(content.corrections);

const figures = Map.groupBy(content.observations, ({ area }) => area);

/** The figures of one area; to look for them in all figures anew on every page would take too long. */
export function observationsOf(area: string): readonly Observation[] {
  return figures.get(area) ?? [];
}
