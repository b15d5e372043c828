import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { projectFolder } from '../../scripts/project-folder.ts';
import { sites } from '../../scripts/sites.ts';
import { readRecords } from '../../src/model/csv.ts';
import { unpackCatalogue } from '../../src/search/catalogue.ts';
import { search, searcherOf } from '../../src/search/search.ts';
import { findIn } from './pagefind-in-node.ts';

/**
 * How well the built search of the real site answers `tests/search/queries.csv`. The rows of the set
 * `kept` were never looked at while tuning: their figures are printed, and decide nothing.
 */
const [site] = sites;
const folder = path.join(projectFolder, site.out, 'pagefind');
const catalogue = unpackCatalogue(
  JSON.parse(readFileSync(path.join(folder, 'catalogue.json'), 'utf8')),
);
const searcher = searcherOf(catalogue, await findIn(folder, `${inject('origin')}${site.base}`));

interface Row {
  query: string;
  expected: string[];
  set: string;
}

const file = path.join(projectFolder, 'tests/search/queries.csv');
const [header = [], ...body] = readRecords(readFileSync(file, 'utf8')).records;
const rows: Row[] = body.map((cells) => {
  const cell = (name: string) => cells[header.indexOf(name)] ?? '';
  return { query: cell('query'), expected: cell('expected').split('|'), set: cell('set') };
});

/** Place of the first expected answer, 1 for the first; infinite when it is not there. */
async function rankOf({ query, expected }: Row): Promise<number> {
  const { honest, results } = await search(query, searcher);
  if (honest.some(({ id }) => expected.includes(`honest:${id}`))) return 1;
  const at = results.findIndex(({ entry }) => expected.includes(entry.url));
  return at === -1 ? Number.POSITIVE_INFINITY : at + 1;
}

async function measure(set: string) {
  const ranks: number[] = [];
  const missed: string[] = [];
  const own = rows.filter((row) => row.set === set);
  for (const row of own) {
    const rank = await rankOf(row);
    ranks.push(rank);
    if (rank > 3) missed.push(row.query);
  }
  const share = (of: (rank: number) => number) =>
    ranks.reduce((sum, rank) => sum + of(rank), 0) / own.length;
  return {
    queries: own.length,
    recallAt3: share((rank) => Number(rank <= 3)),
    mrr: share((rank) => 1 / rank),
    missed,
  };
}

test('the tuned queries find their answer in the first three, most of them first', async () => {
  const { queries, recallAt3, mrr, missed } = await measure('tuned');
  console.log(
    `search, tuned: ${queries} queries, recall@3 ${recallAt3.toFixed(3)}, MRR ${mrr.toFixed(3)}`,
  );
  expect(queries).toBeGreaterThanOrEqual(60);
  expect(recallAt3, missed.join('; ')).toBeGreaterThanOrEqual(0.95);
  expect(mrr).toBeGreaterThanOrEqual(0.8);
});

test('the queries kept aside are told apart', async () => {
  const { queries, recallAt3, mrr } = await measure('kept');
  console.log(
    `search, kept aside: ${queries} queries, recall@3 ${recallAt3.toFixed(3)}, MRR ${mrr.toFixed(3)}`,
  );
  expect(queries).toBeGreaterThanOrEqual(20);
});
