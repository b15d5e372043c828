import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { parse as parseYaml } from 'yaml';
import { readRecords } from '../src/model/csv.ts';
import type { ReleaseNews } from '../src/model/recent.ts';
import { partsOfReleaseId } from '../src/model/release.ts';
import type { Locality } from '../src/plan/locality.ts';
import { clauseRows } from '../src/plan/rows.ts';
import { packCatalogue } from '../src/search/catalogue.ts';
import { encode, includeCharacters } from '../src/search/encode.ts';
import type { HonestAnswer } from '../src/search/honest.ts';
import { honestAnswersSchema } from '../src/search/honest-file.ts';
import type { SearchRecord } from '../src/search/record.ts';
import { searchRecords } from '../src/search/records.ts';
import { readSynonyms, type SynonymRow } from '../src/search/synonyms.ts';
import { readReleases } from './read-releases.ts';

/** Where a site is built and where its locality's own words are. */
export interface SearchPlaces {
  /** Folder of the built site. */
  folder: string;
  /** Folder of the locality. */
  localityFolder: string;
}

/** Writes the search of a built site to its `pagefind/`: Pagefind's index, and the catalogue. */
export async function buildSearch(
  locality: Locality,
  { folder, localityFolder }: SearchPlaces,
): Promise<void> {
  const clauses = clauseRows(locality.source, locality.clauses, locality.blockNames);
  const records = searchRecords({
    clauses,
    tables: locality.tables,
    thresholds: locality.thresholds,
    releases: releasesIn(localityFolder),
    planArea: locality.site.place.area,
  });
  const out = path.join(folder, 'pagefind');
  await writeIndex(records, out);
  for (const name of readdirSync(out)) if (!isNeeded(name)) rmSync(path.join(out, name));
  const urls = new Map(spoken(records).map(({ url, content }) => [content, url]));
  const keys = keysByUrl(path.join(out, 'fragment'));
  const catalogue = packCatalogue(records, {
    synonyms: readSynonymFile(localityFolder),
    honest: readHonestFile(localityFolder),
    keyOf: ({ content }) => keys.get(urls.get(content) ?? '') ?? '',
  });
  writeFileSync(path.join(out, 'catalogue.json'), JSON.stringify(catalogue));
}

function releasesIn(localityFolder: string): ReleaseNews[] {
  return readReleases(localityFolder).map(({ name }) => ({
    id: name,
    released_on: partsOfReleaseId(name)?.date ?? '',
  }));
}

/** Pagefind's own filters are left out: the catalogue knows the kinds, and their bytes change with each build. */
async function writeIndex(records: readonly SearchRecord[], out: string): Promise<void> {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const { index, errors } = await pagefind.createIndex({ includeCharacters, forceLanguage: 'vi' });
  if (index === undefined) return fail(errors.join('; '));
  for (const record of spoken(records)) {
    const added = await index.addCustomRecord({
      url: record.url,
      content: encode(record.content),
      language: 'vi',
    });
    if (added.errors.length > 0) fail(`${record.url}: ${added.errors.join('; ')}`);
  }
  await index.writeFiles({ outputPath: out });
  await pagefind.close();
}

/** One record for each wording: what says the same shares it, and the index stays small. */
function spoken(records: readonly SearchRecord[]): SearchRecord[] {
  const byContent = new Map<string, SearchRecord>();
  for (const record of records) {
    if (record.content !== '' && !byContent.has(record.content))
      byContent.set(record.content, record);
  }
  return [...byContent.values()];
}

/** Only the engine is served: no ready-made interfaces, no worker (the page asks for none). */
function isNeeded(name: string): boolean {
  return !/-(ui|highlight|worker)\.|playground/.test(name);
}

/** Pagefind names a record by a hash that it makes itself: read back which is whose. */
function keysByUrl(fragments: string): Map<string, string> {
  const signature = 'pagefind_dcd'.length;
  return new Map(
    readdirSync(fragments).map((name): [string, string] => {
      const text = gunzipSync(readFileSync(path.join(fragments, name))).subarray(signature);
      const { url }: { url: string } = JSON.parse(text.toString('utf8'));
      return [url, path.parse(name).name.replace(/^vi_/, '')];
    }),
  );
}

function readSynonymFile(localityFolder: string): SynonymRow[] {
  const file = path.join(localityFolder, 'content/search/synonyms.csv');
  if (!existsSync(file)) return [];
  const { records, faults } = readRecords(readFileSync(file, 'utf8'));
  if (faults.length > 0) fail(`${file}:${(faults[0]?.record ?? 0) + 1} dấu nháy kép sai chỗ`);
  return readSynonyms(records);
}

function readHonestFile(localityFolder: string): HonestAnswer[] {
  const file = path.join(localityFolder, 'content/search/honest-answers.yml');
  if (!existsSync(file)) return [];
  return honestAnswersSchema.parse(parseYaml(readFileSync(file, 'utf8')) ?? []);
}

function fail(message: string): never {
  throw new Error(message);
}
