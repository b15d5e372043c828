import type { NounName } from '../model/nouns.ts';

/** The steward's answers to what a file leaves open, and what is to be done with it. */
export interface ImportOptions {
  /** Which table the file is, when its headings leave it open. */
  table?: NounName | undefined;
  /** What `1.234` means: with `comma` 1234, with `point` 1.234. */
  decimal?: 'comma' | 'point' | undefined;
  /** What `0,031` of a percentage means: 0.031% or 3.1%. */
  percent?: 'as-is' | 'fraction' | undefined;
  /** What `12/2023` means as a period: that month, or the period that ends with it. */
  month?: 'month' | 'period-end' | undefined;
  /** What `03/04/2023` means: 3 April or 4 March. */
  dates?: 'day-first' | 'month-first' | undefined;
  /** What `-`, `…`, `x` mean where a number is expected: an absence's code, `0` or `blank`. */
  absences?: Readonly<Record<string, string>> | undefined;
  /** What a cross table does not say: a column, or `sheet:column`, and what holds for all its rows. */
  fills?: Readonly<Record<string, string>> | undefined;
  /** What words above a column of numbers mean: a code, or `ignore`; the words may name their sheet too. */
  meanings?: Readonly<Record<string, string>> | undefined;
  /** Rows of the table that the file does not have are taken out. */
  replace?: boolean | undefined;
  /** Why published figures change, by which document, and on which day the new ones are published. */
  reason?: string | undefined;
  document?: string | undefined;
  date?: string | undefined;
}
