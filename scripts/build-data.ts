import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkLocality } from '../src/checks/run.ts';
import { generatedFolder } from '../src/generated-folder.ts';
import { deriveObservations } from '../src/model/derive.ts';
import { keyOf } from '../src/model/noun.ts';
import { nounNames, nouns } from '../src/model/nouns.ts';
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
    writeFileSync(path.join(folder, `${name}.json`), `${JSON.stringify(content, null, 1)}\n`);
  }
  return complete;
}

function withDerived(locality: Locality): Locality {
  const { tables } = locality;
  const derived = deriveObservations(tables.derivations, tables.observations, tables.indicators);
  return { ...locality, tables: { ...tables, observations: [...tables.observations, ...derived] } };
}

function* generatedFiles({ tables, site, notes, ...plan }: Locality): Generator<[string, unknown]> {
  for (const name of nounNames()) {
    yield [name, tables[name].map((row) => ({ ...row, id: keyOf(nouns[name], row) }))];
  }
  yield ['clauses', clauseRows(plan.source, plan.clauses, plan.blockNames)];
  yield ['notes', notes.map((note, index) => ({ id: String(index), ...note }))];
  yield ['site', [{ id: 'site', ...site }]];
}

if (import.meta.main) {
  const { locality } = readBuildOptions(process.argv.slice(2));
  process.exitCode = buildData(locality) === null ? 1 : 0;
}
