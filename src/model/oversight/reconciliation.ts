import { compareSum, sumOf } from '../sums.ts';
import type { Absence, Nature } from '../vocabulary.ts';

/** What is added up to what. */
export const sumKinds = {
  units: 'các đơn vị cộng thành địa bàn',
  regions: 'các vùng cộng thành cả nước',
  parts: 'các phần cộng thành tổng',
  sources: 'các nguồn vốn cộng thành tổng vốn',
  projects: 'các dự án, tiểu dự án cộng thành tổng vốn',
} as const;
export type SumKind = keyof typeof sumKinds;

export const sumStates = {
  matches: 'khớp',
  differs: 'lệch',
  incomplete: 'không đủ số để cộng',
} as const;
export type SumState = keyof typeof sumStates;

/** One number that is added; its value is null when it is not known or hidden. */
export interface SumTerm {
  /** What the number is of: an area, indicator, source or project. */
  of: string;
  /** Keys of the rows it was read from; several lines of the budget may make one term. */
  keys: readonly string[];
  value: number | null;
  absence: Absence | null;
}

/** The published total that a sum is held against. */
export interface SumTotal {
  key: string;
  value: number;
  document: string | null;
  place: string | null;
}

/** What a sum is a sum of, before it is added. */
export interface SumQuestion {
  kind: SumKind;
  /** What is counted: an indicator, or a stage of the budget. */
  measure: string;
  /** Where or of what: an area or a project; null for all projects. */
  whole: string | null;
  period: string;
  standard: string | null;
  nature: Nature | null;
  unit: string;
  /** Digits after the point that the numbers are published with. */
  decimals: number;
  terms: readonly SumTerm[];
  /** False when the whole may have terms that are not listed here. */
  areAllListed: boolean;
  total: SumTotal | null;
}

/** A sum with what came out; sum and residual are null while a term or the total is missing. */
export interface Reconciliation extends SumQuestion {
  id: string;
  sum: number | null;
  /** Total less sum, exactly. */
  residual: number | null;
  state: SumState;
  /** What is missing: names of terms, `total` for the total, `others` for terms that are not listed. */
  missing: string[];
}

/**
 * Adds up and compares, exactly; a residual that rounding explains still matches, and is told. With a
 * missing term nothing is added: a part sum would read like a total.
 */
export function reconcile(question: SumQuestion): Reconciliation {
  const { terms, total, areAllListed, decimals } = question;
  const values = terms.flatMap(({ value }) => (value === null ? [] : [value]));
  const lacking = terms.filter(({ value }) => value === null).map(({ of }) => of);
  const made = { ...question, id: idOf(question) };
  const unknown = [...lacking, ...(total === null ? ['total'] : [])];
  if (lacking.length > 0 || terms.length === 0) {
    return { ...made, sum: null, residual: null, state: 'incomplete', missing: unknown };
  }
  const sum = sumOf(values);
  if (total === null)
    return { ...made, sum, residual: null, state: 'incomplete', missing: unknown };
  const compared = compareSum(total.value, { terms: values, decimals });
  if (!areAllListed && !compared.isClose && compared.residual > 0) {
    return { ...made, sum: null, residual: null, state: 'incomplete', missing: ['others'] };
  }
  const state = compared.isClose ? 'matches' : 'differs';
  return { ...made, sum, residual: compared.residual, state, missing: [] };
}

function idOf({ kind, measure, whole, period, standard, nature }: SumQuestion): string {
  return [kind, measure, whole, period, standard, nature].map((part) => part ?? '-').join('/');
}
