import { formatProblem } from '../checks/problem.ts';
import type { NounName } from '../model/nouns.ts';
import { nouns } from '../model/nouns.ts';
import type { CellChange, Difference, RowChange } from './difference.ts';
import {
  type Answer,
  type Finding,
  findingPlace,
  findingSentence,
  type Severity,
  wordsOf,
} from './finding.ts';
import { type ChosenFile, checkInPlace } from './in-place.ts';
import { type MarkedSheet, markSheets, valueAt } from './marked.ts';
import { type ImportPlan, type ImportTask, planImport } from './plan-import.ts';
import { countChanges, importReport } from './report.ts';
import { checkSummary } from './summary.ts';

/** A finding as the page shows it, in the words of the command line. */
export interface ShownFinding {
  severity: Severity;
  tag: Finding['tag'];
  /** The rule in a few words. */
  title: string;
  place: string;
  sentence: string;
  /** What stands in the cell; null when the finding speaks of no one cell. */
  value: string | null;
}

/** Something that only the steward can answer. */
export interface ShownQuestion {
  place: string;
  asked: string;
  answers: readonly Answer[];
}

/** One row that an import would touch. */
export interface ShownChange {
  status: RowChange['status'];
  key: string;
  row: number | null;
  cells: readonly CellChange[];
}

/** What would become of one table. */
export interface ShownTable {
  noun: NounName;
  title: string;
  counts: Record<RowChange['status'], number>;
  /** The first of the rows touched; all of them stand in the file to take home. */
  changes: readonly ShownChange[];
}

/** How many rows of a table are shown: a phone could not hold all of a large one. */
const shownRows = 200;

/** All there is to say about chosen files. */
export interface CheckReport {
  summary: string;
  findings: readonly ShownFinding[];
  questions: readonly ShownQuestion[];
  /** Whether published figures would change. */
  isCorrection: boolean;
  tables: readonly ShownTable[];
  /** What `npm run check` says of files put in their places, line by line; null when none has a place. */
  inPlace: readonly string[] | null;
  /** The report of `npm run import`. */
  text: string;
}

/** What the page knows of chosen files: what to show, and the files to take home. */
export interface CheckedFiles {
  report: CheckReport;
  sheets: readonly MarkedSheet[];
  files: ImportPlan['files'];
}

/** Checks chosen files as `npm run import` does, and those of the locality itself as `npm run check` does. */
export function checkFiles(task: ImportTask, placed: readonly ChosenFile[]): CheckedFiles {
  const plan = planImport(task);
  const problems = checkInPlace(task.files, placed);
  const report: CheckReport = {
    summary: checkSummary(plan, problems),
    findings: plan.findings.map((finding) => shown(finding, task)),
    questions: plan.findings.flatMap(question),
    isCorrection: isCorrection(plan),
    tables: plan.tables.map(shownTable),
    inPlace: placed.length === 0 ? null : problems.map(formatProblem),
    text: importReport(plan),
  };
  return { report, sheets: markSheets(task.uploads, plan.findings), files: plan.files };
}

const reasonTags: readonly Finding['tag'][] = ['reason-missing', 'basis-missing', 'day-missing'];

function isCorrection({ findings, tables }: ImportPlan): boolean {
  return (
    findings.some(({ tag }) => reasonTags.includes(tag)) ||
    tables.some(({ noun }) => noun === 'corrections')
  );
}

function question(finding: Finding): ShownQuestion[] {
  const { asked, answers } = finding;
  if (asked === undefined || answers === undefined) return [];
  return [{ place: findingPlace(finding), asked, answers }];
}

function shown(finding: Finding, { uploads }: ImportTask): ShownFinding {
  return {
    severity: finding.severity,
    tag: finding.tag,
    title: wordsOf(finding.tag),
    place: findingPlace(finding),
    sentence: findingSentence(finding),
    value: valueAt(uploads, finding),
  };
}

function shownTable(difference: Difference): ShownTable {
  const touched = difference.changes.filter(({ status }) => status !== 'unchanged');
  return {
    noun: difference.noun,
    title: nouns[difference.noun].title,
    counts: countChanges(difference),
    changes: touched.slice(0, shownRows).map(shownChange),
  };
}

/** A new row and one taken out are shown by all of their cells. */
function shownChange({ status, key, cells, changes, origin }: RowChange): ShownChange {
  const whole = Object.entries(cells)
    .filter(([, cell]) => cell !== '')
    .map(([column, cell]) =>
      status === 'removed'
        ? { column, before: cell, after: '' }
        : { column, before: '', after: cell },
    );
  return { status, key, row: origin?.row ?? null, cells: status === 'changed' ? changes : whole };
}
