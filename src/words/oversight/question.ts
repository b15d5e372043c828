import type { Gap, GapKind } from '../../model/oversight/gap.ts';
import type { LedgerRow } from '../../model/oversight/ledger.ts';
import type { LedgerCell } from '../../model/oversight/ledger-cells.ts';
import type { Names } from '../../model/oversight/names.ts';
import { formatList, lowerFirst } from '../format.ts';

/** One neutral question that follows from a gap, with the clauses it rests on. */
export interface Question {
  text: string;
  clauses: string[];
}

/** A question with each clause once. */
export function question(text: string, clauses: readonly (string | null)[]): Question {
  return { text, clauses: [...new Set(clauses.filter((clause) => clause !== null))] };
}

/** `năm 2023`; `các năm 2022, 2023 và 2024`. */
export function yearsWords(years: readonly (number | string)[]): string {
  return `${years.length === 1 ? 'năm' : 'các năm'} ${formatList(years.map(String))}`;
}

/**
 * Asks for the results of years that are over and have none, as long as the place lasted until their end; null
 * when none is missing or nothing measures it.
 */
export function missingResultQuestion(row: LedgerRow, more: readonly string[]): Question | null {
  const { target, area } = row;
  const lasted = ({ year }: LedgerCell): boolean =>
    area.valid_to === null || area.valid_to >= `${year}-12-31`;
  const missing = row.cells.filter((cell) => cell.absence === 'not-published' && lasted(cell));
  const years = [...new Set(missing.map(({ year }) => year))];
  if (years.length === 0) return null;
  const text = `Kết quả của cam kết “${target.name}” ở ${lowerFirst(area.name)} ${yearsWords(years)} là bao nhiêu, ghi ở văn bản nào?`;
  return question(text, [target.clause, ...more]);
}

/** What gaps of a commitment make one ask. */
const gapQuestions: Partial<Record<GapKind, (what: string, indicator: string) => string>> = {
  'no-baseline': (what, indicator) =>
    `Số đầu kỳ của “${indicator}” là bao nhiêu, để biết cam kết “${what}” đi từ đâu?`,
  'unclear-baseline': (what) => `“Đầu kỳ” của cam kết “${what}” là cuối năm nào?`,
  'no-definition': (what, indicator) =>
    `“${indicator}” được đếm thế nào, theo văn bản nào, khi xét cam kết “${what}”?`,
  'no-denominator': (what, indicator) =>
    `Ai đếm mẫu số của “${indicator}” khi xét cam kết “${what}”?`,
  'no-number': (what) => `Thế nào là làm được cam kết “${what}”, khi kế hoạch không nêu con số?`,
  'no-lead': (what) => `Cơ quan nào chịu trách nhiệm về cam kết “${what}”?`,
};

/** Questions that follow from the gaps of one commitment. */
export function gapQuestion(gap: Gap, names: Names): Question | null {
  const make = gapQuestions[gap.kind];
  if (make === undefined || gap.subjectKind !== 'target') return null;
  const indicator = gap.indicator === null ? '' : names.indicator(gap.indicator);
  return question(make(names.target(gap.subject), indicator), gap.clauses);
}
