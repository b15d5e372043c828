import type { Duty } from '../duty.ts';
import type { ReportDue } from '../report-due.ts';
import type { ReportCircumstances } from '../reporting.ts';

export type Obligation = ReportCircumstances['obligation'];

export const obligations = {
  obliged: 'buộc gửi',
  asked: 'chỉ đề nghị',
  'not-stated': 'không nêu',
} as const satisfies Record<Obligation, string>;

/**
 * Whether a clause obliges a body to send results: a report duty in that clause obliges; a body with nothing
 * but requests ("đề nghị") is asked; of any other the clause says nothing.
 */
export function obligationUnder(clause: string, duties: readonly Duty[]): Obligation {
  if (duties.some((duty) => duty.role === 'report' && duty.clause === clause)) return 'obliged';
  return duties.length > 0 && duties.every(({ role }) => role === 'asked') ? 'asked' : 'not-stated';
}

/**
 * Whether a row of the reports due rests on an obligation: on a document, or on a duty that is no request in
 * its clause, or in one above or under it.
 * @param duties those of the row's body.
 */
export function obligationOf(
  { clause, document }: Pick<ReportDue, 'clause' | 'document'>,
  duties: readonly Duty[],
): Obligation {
  if (document !== null) return 'obliged';
  const own = duties.filter((duty) => clause !== null && areOneLine(clause, duty.clause));
  if (own.some(({ role }) => role !== 'asked')) return 'obliged';
  const asked =
    own.length > 0 || (duties.length > 0 && duties.every(({ role }) => role === 'asked'));
  return asked ? 'asked' : 'not-stated';
}

const areOneLine = (a: string, b: string): boolean =>
  a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`);
