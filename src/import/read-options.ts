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
  /** `document=bao-cao-2024`: a column that a cross table lacks, then what holds for all its rows. */
  fill?: readonly string[] | undefined;
  /** `Số hộ=so-ho-ngheo`: words above a column of numbers, then what they mean. */
  heading?: readonly string[] | undefined;
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
    fills: Object.fromEntries((typed.fill ?? []).map((answer) => parted('fill', answer))),
    meanings: Object.fromEntries((typed.heading ?? []).map((answer) => parted('heading', answer))),
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

/** `Số hộ=so-ho-ngheo`: what stands before the last `=`, then what it means, which may be nothing. */
function parted(option: 'fill' | 'heading', answer: string): [words: string, meaning: string] {
  const at = answer.lastIndexOf('=');
  if (at < 1) {
    const example = { fill: 'document=bao-cao-2024', heading: 'Số hộ=so-ho-ngheo' }[option];
    throw new Error(`--${option} ${answer}: cần dạng "tên=mã", ví dụ "${example}"`);
  }
  return [answer.slice(0, at).trim(), answer.slice(at + 1).trim()];
}
