import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkLocality } from '../src/checks/run.ts';
import { generatedFolder } from '../src/generated-folder.ts';
import { deriveObservations } from '../src/model/derive.ts';
import { keyOf } from '../src/model/noun.ts';
import { nouns } from '../src/model/nouns.ts';
import type { Locality } from '../src/plan/locality.ts';
import { clauseRows } from '../src/plan/rows.ts';
import { readBuildOptions } from './options.ts';
import { printProblems } from './print-problems.ts';
import { projectFolder } from './project-folder.ts';
import { readLocality } from './read-locality.ts';

/**
 * Checks a locality and writes what the pages read to `src/generated/<locality>/`.
 * @returns false, with the problems printed and nothing written, when a check fails.
 */
export function buildData(localityFolder: string): boolean {
  const { problems, locality } = checkLocality(
    readLocality(path.join(projectFolder, localityFolder)),
  );
  printProblems(problems);
  if (locality === null) return false;
  const folder = path.join(projectFolder, generatedFolder(localityFolder));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of generatedFiles(locality)) {
    writeFileSync(path.join(folder, `${name}.json`), `${JSON.stringify(content, null, 1)}\n`);
  }
  return true;
}

function* generatedFiles(locality: Locality): Generator<[string, unknown]> {
  const { tables, site, notes } = locality;
  const derived = deriveObservations(tables.derivations, tables.observations, tables.indicators);
  const complete = { ...tables, observations: [...tables.observations, ...derived] };
  for (const noun of Object.values(nouns)) {
    const rows = complete[noun.name as keyof typeof complete];
    yield [noun.name, rows.map((row) => ({ ...row, id: keyOf(noun, row) }))];
  }
  yield ['clauses', clauseRows(locality.source, locality.clauses, locality.blockNames)];
  yield ['notes', notes.map((note, index) => ({ id: String(index), ...note }))];
  yield ['site', [{ id: 'site', ...site }]];
}

if (import.meta.main) {
  const { locality } = readBuildOptions(process.argv.slice(2));
  process.exitCode = buildData(locality) ? 0 : 1;
}
