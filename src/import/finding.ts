import type { Problem } from '../checks/problem.ts';
import { type Tag, tags } from '../checks/tags.ts';
import { type ImportTag, importTags } from './tags.ts';

/**
 * How much a finding weighs: an error or an open question stops the import, a warning is worth a
 * second look, a notice says what was done with the file.
 */
export type Severity = 'error' | 'question' | 'warning' | 'notice';

/** Something to tell the steward, in terms of the file that the steward has. */
export interface Finding {
  file: string;
  /** Name of the sheet; `null` for a text file. */
  sheet: string | null;
  /** Row as a spreadsheet shows it. */
  row: number | null;
  /** Letter and heading of the column: `F "Giá trị (hộ)"`. */
  column: string | null;
  tag: Tag | ImportTag;
  severity: Severity;
  message: string;
  /** All rows that it holds for, when they are several. */
  rows?: readonly number[];
  /** What is asked, without how it is answered; for other findings left out. */
  asked?: string;
  /** How a question can be answered; for other findings left out. */
  answers?: readonly Answer[];
}

/** One answer to a question: what is typed on the command line, what it means. */
export interface Answer {
  /** Name of the option, without dashes. */
  option: string;
  value: string;
  words: string;
}

/** Where a finding stands; what is left out is unknown. */
export interface Spot {
  file: string;
  sheet?: string | null;
  row?: number;
  column?: string;
}

/** Something that stops the import until it is cured. */
export function errorAt(spot: Spot, tag: ImportTag | Tag, message: string): Finding {
  return findingAt(spot, 'error', { tag, message });
}

/** What was done with the file, so that nothing happens behind the steward's back. */
export function noticeAt(spot: Spot, tag: ImportTag, message: string): Finding {
  return findingAt(spot, 'notice', { tag, message });
}

/** Something that may well be true and is worth a second look. */
export function doubtAt(spot: Spot, tag: ImportTag, message: string): Finding {
  return findingAt(spot, 'warning', { tag, message });
}

/** Two readings are possible; the message ends with how to say which. */
export function questionAt(
  spot: Spot,
  tag: ImportTag,
  { finding, answers }: { finding: string; answers: readonly Answer[] },
): Finding {
  const ways = answers.map((answer) => `${typedAnswer(answer)} (${answer.words})`);
  const message = `${finding}; hãy chọn rồi chạy lại với ${ways.join(' hoặc ')}`;
  return { ...findingAt(spot, 'question', { tag, message }), asked: finding, answers };
}

/** An answer as it is typed on a command line; one with signs in it needs quotes. */
function typedAnswer({ option, value }: Answer): string {
  return /^\w[\w-]*$/.test(value) ? `--${option} ${value}` : `--${option}="${value}"`;
}

/** A problem that the checks found, at the place where the steward typed it; the words stay theirs. */
export function fromProblem({ tag, severity, message }: Problem, spot: Spot): Finding {
  return findingAt(spot, severity, { tag, message });
}

function findingAt(
  { file, sheet = null, row, column }: Spot,
  severity: Severity,
  words: { tag: ImportTag | Tag; message: string },
): Finding {
  return { file, sheet, row: row ?? null, column: column ?? null, severity, ...words };
}

/** All rows that a finding holds for. */
export const rowsOf = ({ row, rows }: Finding): readonly number[] =>
  rows ?? (row === null ? [] : [row]);

/** Letters of the column that a finding speaks of; null for a whole row or a column by its name. */
export const letterOf = ({ column }: Finding): string | null =>
  /^([A-Z]{1,3}) "/.exec(column ?? '')?.[1] ?? null;

/** Whether nothing may be written. */
export function isStopping({ severity }: Finding): boolean {
  return severity === 'error' || severity === 'question';
}

const marks: Readonly<Record<Severity, string>> = {
  error: '',
  question: 'cần hỏi: ',
  warning: 'cảnh báo: ',
  notice: '',
};

/** One line: `so-lieu.xlsx [Biểu 1]:14 F "Giá trị" [tag] sentence`. */
export function formatFinding(finding: Finding): string {
  return `${findingPlace(finding)} [${finding.tag}] ${findingSentence(finding)}`;
}

/** Where a finding stands: `so-lieu.xlsx [Biểu 1]:14 F "Giá trị"`. */
export function findingPlace({ file, sheet, row, column }: Finding): string {
  const book = sheet === null ? file : `${file} [${sheet}]`;
  const place = row === null ? book : `${book}:${row}`;
  return column === null ? place : `${place} ${column}`;
}

/** What is wrong and how it is cured; a warning and a question say that they are one. */
export function findingSentence({ severity, message }: Finding): string {
  return `${marks[severity]}${message}`;
}

/** The words of a tag, of the checks or of import. */
export function wordsOf(tag: Tag | ImportTag): string {
  return allTags[tag];
}

const allTags: Readonly<Record<Tag | ImportTag, string>> = { ...tags, ...importTags };
