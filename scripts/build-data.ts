import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkLocality } from '../src/checks/run.ts';
import { datasetFacts } from '../src/exports/dataset-facts.ts';
import { datasets } from '../src/exports/datasets.ts';
import { dictionaryOf } from '../src/exports/dictionary.ts';
import { generatedFolder } from '../src/generated-folder.ts';
import { keyOf } from '../src/model/noun.ts';
import { nounNames, nouns } from '../src/model/nouns.ts';
import { packRows } from '../src/model/packed.ts';
import type { Locality } from '../src/plan/locality.ts';
import { clauseRows } from '../src/plan/rows.ts';
import { withDerived } from '../src/plan/with-derived.ts';
import { describeReleases } from './describe-releases.ts';
import { explainOption, printExplanation } from './explain.ts';
import { readBuildOptions } from './options.ts';
import { printProblems } from './print-problems.ts';
import { projectFolder } from './project-folder.ts';
import { readLocality } from './read-locality.ts';
import { readReleases } from './read-releases.ts';
import { swapIn } from './swap-in.ts';
import { writeCurrentFiles } from './write-current-files.ts';
import { writeArchive, writeDownloads, writeTargetFiles } from './write-downloads.ts';

/**
 * Checks a locality and writes what the pages read to `src/generated/<locality>/`: aside first, then in
 * whole, so that a failure leaves the last ones as they were.
 * @returns the locality with its derived figures; null, with the problems printed and nothing written,
 * when a check fails.
 */
export async function buildData(localityFolder: string): Promise<Locality | null> {
  const source = path.join(projectFolder, localityFolder);
  const releases = readReleases(source);
  const files = readLocality(source);
  const { problems, locality } = checkLocality(files, releases);
  printProblems(problems);
  if (locality === null) return null;
  const complete = withDerived(locality);
  const folder = path.join(projectFolder, generatedFolder(localityFolder));
  const aside = `${folder}.building`;
  rmSync(aside, { recursive: true, force: true });
  try {
    await writeGenerated(complete, aside);
    writeRows(aside, 'releases', describeReleases(source, releases));
    writeRows(aside, 'current-files', writeCurrentFiles(files, path.join(aside, 'checker')));
    swapIn(aside, folder);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  return complete;
}

async function writeGenerated(locality: Locality, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of generatedFiles(locality)) {
    writeFileSync(path.join(folder, `${name}.json`), content);
  }
  await describeDownloads(locality, folder);
}

/** Folders of files that the build only copies: where they are, and their place in the site. */
export function madeFolders(localityFolder: string): { from: string; to: string }[] {
  const folder = path.join(projectFolder, generatedFolder(localityFolder));
  return [
    { from: path.join(folder, 'downloads'), to: 'du-lieu' },
    { from: path.join(folder, 'target-files'), to: 'chi-tieu' },
    { from: path.join(folder, 'checker'), to: 'kiem-tra-so-lieu' },
  ];
}

/** Makes every download's bytes and sums once; the pages and the build only repeat them. */
async function describeDownloads(locality: Locality, generated: string): Promise<void> {
  const all = datasets(locality);
  const { site } = locality;
  const folder = path.join(generated, 'downloads');
  const dictionaries = all.map(dictionaryOf);
  const downloads = await writeDownloads(all, { folder, site });
  const licence = readFileSync(path.join(projectFolder, 'LICENSE-DATA.md'), 'utf8');
  const archive = writeArchive(downloads, { folder, site, dictionaries, licence });
  writeTargetFiles(locality, path.join(generated, 'target-files'));
  writeRows(generated, 'datasets', dictionaries);
  writeRows(generated, 'dataset-facts', datasetFacts(all));
  writeRows(generated, 'downloads', [...downloads, archive]);
}

/** Names and texts; the figures, the one table that grows with areas and years, are packed. */
function* generatedFiles(locality: Locality): Generator<[string, string]> {
  yield ['observations', packRows(nouns.observations, locality.tables.observations)];
  for (const [name, rows] of generatedTables(locality)) yield [name, jsonText(rows)];
}

const jsonText = (rows: unknown): string => `${JSON.stringify(rows, null, 1)}\n`;

function writeRows(folder: string, name: string, rows: unknown): void {
  writeFileSync(path.join(folder, `${name}.json`), jsonText(rows));
}

function* generatedTables({
  tables,
  site,
  notes,
  ...plan
}: Locality): Generator<[string, unknown]> {
  for (const name of nounNames()) {
    if (name === 'observations') continue;
    yield [name, tables[name].map((row) => ({ ...row, id: keyOf(nouns[name], row) }))];
  }
  yield ['clauses', clauseRows(plan.source, plan.clauses, plan.blockNames)];
  yield ['notes', notes.map((note, index) => ({ id: String(index), ...note }))];
  yield ['site', [{ id: 'site', ...site }]];
  yield ['thresholds', only('thresholds', plan.thresholds)];
  yield ['support-state', only('support-state', plan.supportState)];
}

/** A file that a locality may leave out, as a collection of one entry or none. */
function only(id: string, value: object | null): object[] {
  return value === null ? [] : [{ id, ...value }];
}

if (import.meta.main) {
  const { explain, rest } = explainOption(process.argv.slice(2));
  const { locality } = readBuildOptions(rest);
  const isDone =
    explain === null ? (await buildData(locality)) !== null : printExplanation(locality, explain);
  process.exitCode = isDone ? 0 : 1;
}
