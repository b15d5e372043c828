import { nounNames } from '../model/nouns.ts';
import { absences } from '../model/vocabulary.ts';
import type { ImportOptions } from './options.ts';

/** Answers as they are typed: on the command line, or chosen on the page that checks files. */
export interface TypedOptions {
  table?: string | undefined;
  decimal?: string | undefined;
  percent?: string | undefined;
  month?: string | undefined;
  dates?: string | undefined;
  /** `-=not-published`: the mark, then what it means. */
  absence: readonly string[];
  replace?: boolean | undefined;
  reason?: string | undefined;
  document?: string | undefined;
  date?: string | undefined;
}

/**
 * Reads typed answers.
 * @throws Error when an answer is none of those allowed.
 */
export function readOptions(typed: TypedOptions): ImportOptions {
  return {
    table: oneOf('table', nounNames(), typed.table),
    decimal: oneOf('decimal', ['comma', 'point'], typed.decimal),
    percent: oneOf('percent', ['as-is', 'fraction'], typed.percent),
    month: oneOf('month', ['month', 'period-end'], typed.month),
    dates: oneOf('dates', ['day-first', 'month-first'], typed.dates),
    absences: Object.fromEntries(typed.absence.map(readAbsence)),
    replace: typed.replace,
    reason: typed.reason,
    document: typed.document,
    date: typed.date,
  };
}

function oneOf<const T extends string>(
  option: string,
  allowed: readonly T[],
  value: string | undefined,
): T | undefined {
  if (value === undefined) return undefined;
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) {
    throw new Error(`--${option} ${value}: chỉ nhận ${allowed.join(', ')}`);
  }
  return found;
}

/** `-=not-published`: the mark, then what it means. */
function readAbsence(answer: string): [mark: string, meaning: string] {
  const at = answer.lastIndexOf('=');
  const mark = answer.slice(0, Math.max(at, 0)).trim();
  if (mark === '')
    throw new Error(`--absence ${answer}: cần dạng "dấu=mã", ví dụ "-=not-published"`);
  const meaning = answer.slice(at + 1);
  const known = ['0', 'blank', ...Object.keys(absences)];
  if (!known.includes(meaning)) {
    throw new Error(`--absence ${answer}: sau dấu = chỉ nhận ${known.join(', ')}`);
  }
  return [mark, meaning];
}
