import path from 'node:path';
import { insteadOf } from '../src/checks/nearest.ts';
import { checkLocality } from '../src/checks/run.ts';
import { readRecords } from '../src/model/csv.ts';
import { fieldsOf, fileOf, keyOf } from '../src/model/noun.ts';
import { nouns } from '../src/model/nouns.ts';
import type { Locality } from '../src/plan/locality.ts';
import { clauseRows } from '../src/plan/rows.ts';
import { withDerived } from '../src/plan/with-derived.ts';
import { explain, explainableKeys } from '../src/words/explain/explain.ts';
import type { Explained, ExplainSources } from '../src/words/explain/sources.ts';
import { inventedMark } from '../src/words/invented.ts';
import { printProblems } from './print-problems.ts';
import { projectFolder } from './project-folder.ts';
import { readLocality } from './read-locality.ts';

/** Takes `--explain ID` out of the arguments; the rest is for the build. */
export function explainOption(args: readonly string[]): { explain: string | null; rest: string[] } {
  const at = args.indexOf('--explain');
  if (at === -1) return { explain: null, rest: [...args] };
  return { explain: args[at + 1] ?? '', rest: args.toSpliced(at, 2) };
}

/** Prints where a figure comes from; false when the data has problems or the id names nothing. */
export function printExplanation(localityFolder: string, id: string): boolean {
  const files = readLocality(path.resolve(projectFolder, localityFolder));
  const { problems, locality } = checkLocality(files);
  if (locality === null) {
    printProblems(problems);
    return false;
  }
  const { lines, isKnown } = explainIn(withDerived(locality), files, id);
  (isKnown ? process.stdout : process.stderr).write(`${lines.join('\n')}\n`);
  return isKnown;
}

/**
 * Tells where a figure comes from.
 * @param locality with its derived figures among the observations.
 * @param files the locality's files, for the rows that the figures stand in.
 */
export function explainIn(
  locality: Locality,
  files: ReadonlyMap<string, Uint8Array>,
  id: string,
): { lines: string[]; isKnown: boolean } {
  const sources = sourcesOf(locality, files);
  const lines = explain(id, sources);
  const invented = locality.site.illustrative ? [inventedMark] : [];
  if (lines !== null) return { lines: [...invented, ...lines], isKnown: true };
  const instead = insteadOf(id, nearKeys(id, explainableKeys(sources)), 'thử một trong các khóa');
  return {
    lines: [
      `Không có cam kết, con số, khoản tiền hay kỳ báo cáo nào mang khóa "${id}"; ${instead}`,
    ],
    isKnown: false,
  };
}

/** Keys that share the most of their beginning, so that a long list starts with what was meant. */
function nearKeys(id: string, keys: readonly string[]): string[] {
  const first = id.split('/')[0] ?? '';
  const near = keys.filter((key) => key.split('/')[0] === first);
  return near.length > 0 ? near : [...keys];
}

function sourcesOf(locality: Locality, files: ReadonlyMap<string, Uint8Array>): ExplainSources {
  const { source, clauses, blockNames, site, tables } = locality;
  const names = new Map(
    clauseRows(source, clauses, blockNames).map(({ path, name }) => [path, name]),
  );
  const rows = new Map<Explained, Map<string, number>>();
  return {
    site,
    tables,
    clauseName: (path) => names.get(path) ?? path,
    rowOf: (table, key) => {
      const known = rows.get(table) ?? rowsByKey(table, files);
      rows.set(table, known);
      return known.get(key) ?? null;
    },
  };
}

/** Rows as a spreadsheet shows them, by key. */
function rowsByKey(table: Explained, files: ReadonlyMap<string, Uint8Array>): Map<string, number> {
  const noun = nouns[table];
  const text = new TextDecoder().decode(files.get(`data/${fileOf(noun)}`));
  const names = fieldsOf(noun).map(({ name }) => name);
  const [, ...records] = readRecords(text).records;
  return new Map(
    records.map((cells, index) => {
      const row = Object.fromEntries(names.map((name, i) => [name, cells[i] || null]));
      return [keyOf(noun, row), index + 2];
    }),
  );
}
