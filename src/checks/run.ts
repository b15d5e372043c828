import { fileOf } from '../model/noun.ts';
import { nouns } from '../model/nouns.ts';
import type { FoundRelease } from '../model/release.ts';
import type { Locality } from '../plan/locality.ts';
import { checkCells } from './cells.ts';
import { checkClauses } from './clause.ts';
import { readContent } from './content.ts';
import { contentFiles, optionalFiles } from './content-files.ts';
import type { Context } from './context.ts';
import { checkCumulative } from './cumulative.ts';
import { checkDerivations } from './derivation.ts';
import { checkDisbursements } from './disbursement.ts';
import { checkEncoding } from './encoding.ts';
import { checkMissing, checkUnknownFiles } from './files.ts';
import { checkHiddenRates } from './hidden-rate.ts';
import { checkKeys } from './key.ts';
import { checkMarkup } from './markup.ts';
import { checkNumbers } from './number.ts';
import { checkPrivacy } from './privacy.ts';
import { type Problem, sortProblems } from './problem.ts';
import { checkPublication } from './publication.ts';
import { checkReferences } from './reference.ts';
import { checkReleases } from './release.ts';
import { checkReportsDue } from './report-due.ts';
import { checkSite } from './site.ts';
import { checkSmallCounts } from './small-count.ts';
import { checkSources } from './source.ts';
import { checkSubjects } from './subject.ts';
import { checkSupport } from './support.ts';
import { readTable, type Table } from './table.ts';
import { checkTargets } from './target.ts';
import { checkTotals } from './total.ts';
import { typeRows } from './typed-rows.ts';
import { checkUnfilled } from './unfilled.ts';
import { checkValidity } from './validity.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** What the checks of one table look at. */
const tableChecks = [checkCells, checkKeys, checkMarkup];

/** What the checks across files look at. */
const localityChecks = [
  checkReferences,
  checkSubjects,
  checkValidity,
  checkNumbers,
  checkCumulative,
  checkTotals,
  checkDisbursements,
  checkPublication,
  checkReportsDue,
  checkClauses,
  checkSources,
  checkTargets,
  checkDerivations,
  checkPrivacy,
  checkSmallCounts,
  checkHiddenRates,
  checkSite,
  checkUnfilled,
  checkSupport,
];

/** Files that every locality must have. */
export const requiredFiles: readonly string[] = [
  ...Object.values(nouns).map((noun) => `data/${fileOf(noun)}`),
  ...Object.values(contentFiles),
];

/**
 * Reads and checks all files of a locality at once.
 * @param releases what lies in `data/releases/`, where that is known.
 * @returns every problem, sorted; `locality` is `null` when one of them is an error.
 */
export function checkLocality(
  files: Files,
  releases: readonly FoundRelease[] = [],
): { problems: Problem[]; locality: Locality | null } {
  const decoded = decodeFiles(files);
  const { tables, problems: formProblems } = readTables(decoded.texts);
  const { content, problems: contentProblems } = readContent(decoded.texts);
  const context: Context = { ...content, tables, typed: typeRows(tables) };
  const problems = sortProblems([
    ...checkMissing(requiredFiles, files),
    ...checkUnknownFiles(files.keys(), requiredFiles),
    ...decoded.problems,
    ...formProblems,
    ...contentProblems,
    ...[...tables.values()].flatMap((table) => tableChecks.flatMap((check) => check(table))),
    ...localityChecks.flatMap((check) => check(context)),
    ...checkReleases(releases),
  ]);
  const hasErrors = problems.some(({ severity }) => severity === 'error');
  return { problems, locality: hasErrors ? null : localityOf(context, content.blockNames) };
}

function decodeFiles(files: Files): { texts: Map<string, string>; problems: Problem[] } {
  const texts = new Map<string, string>();
  const problems = [...requiredFiles, ...Object.values(optionalFiles)].flatMap((file) => {
    const bytes = files.get(file);
    if (bytes === undefined) return [];
    const decoded = checkEncoding(file, bytes);
    if (decoded.text !== null) texts.set(file, decoded.text);
    return decoded.problems;
  });
  return { texts, problems };
}

function readTables(texts: ReadonlyMap<string, string>): {
  tables: Map<string, Table>;
  problems: Problem[];
} {
  const tables = new Map<string, Table>();
  const problems = Object.values(nouns).flatMap((noun) => {
    const text = texts.get(`data/${fileOf(noun)}`);
    if (text === undefined) return [];
    const read = readTable(noun, text);
    if (read.table !== null) tables.set(noun.name, read.table);
    return read.problems;
  });
  return { tables, problems };
}

function localityOf(context: Context, blockNames: Locality['blockNames'] | null): Locality | null {
  const { site, notes, plan, typed, thresholds, supportState } = context;
  if (site === null || notes === null || plan === null || blockNames === null) return null;
  return {
    site: site.value,
    source: plan.source,
    clauses: plan.clauses,
    notes: notes.value,
    thresholds: thresholds?.value ?? null,
    supportState: supportState?.value ?? null,
    blockNames,
    tables: typed.tables,
  };
}
