import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkLocality } from '../src/checks/run.ts';
import { generatedFolder } from '../src/generated-folder.ts';
import { deriveObservations } from '../src/model/derive.ts';
import { keyOf } from '../src/model/noun.ts';
import { nounNames, nouns } from '../src/model/nouns.ts';
import { packRows } from '../src/model/packed.ts';
import type { Locality } from '../src/plan/locality.ts';
import { clauseRows } from '../src/plan/rows.ts';
import { readBuildOptions } from './options.ts';
import { printProblems } from './print-problems.ts';
import { projectFolder } from './project-folder.ts';
import { readLocality } from './read-locality.ts';

/**
 * Checks a locality and writes what the pages read to `src/generated/<locality>/`.
 * @returns the locality with its derived figures; null, with the problems printed and nothing written,
 * when a check fails.
 */
export function buildData(localityFolder: string): Locality | null {
  const { problems, locality } = checkLocality(
    readLocality(path.join(projectFolder, localityFolder)),
  );
  printProblems(problems);
  if (locality === null) return null;
  const complete = withDerived(locality);
  const folder = path.join(projectFolder, generatedFolder(localityFolder));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of generatedFiles(complete)) {
    writeFileSync(path.join(folder, `${name}.json`), content);
  }
  return complete;
}

function withDerived(locality: Locality): Locality {
  const { tables } = locality;
  const derived = deriveObservations(tables.derivations, tables.observations, tables.indicators);
  return { ...locality, tables: { ...tables, observations: [...tables.observations, ...derived] } };
}

/** Names and texts; the figures, the one table that grows with areas and years, are packed. */
function* generatedFiles(locality: Locality): Generator<[string, string]> {
  yield ['observations', packRows(nouns.observations, locality.tables.observations)];
  for (const [name, rows] of generatedTables(locality)) {
    yield [name, `${JSON.stringify(rows, null, 1)}\n`];
  }
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
  const { locality } = readBuildOptions(process.argv.slice(2));
  process.exitCode = buildData(locality) === null ? 1 : 0;
}
