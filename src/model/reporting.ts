import { daysBetween } from './calendar.ts';
import type { ReportDue } from './report-due.ts';

/** How one report stands at the assessment date; the words stay neutral, result colours are not used. */
export const reportStates = {
  received: 'đã nhận',
  'received-late': 'nhận sau hạn',
  'not-received': 'chưa nhận',
  'not-due': 'chưa đến hạn',
  exempt: 'được miễn',
  unknown: 'chưa thấy văn bản nói đã nhận hay chưa',
} as const;
export type ReportState = keyof typeof reportStates;

/** State of a report and how many days after its date it came, or has been waited for. */
export interface ReportStanding {
  state: ReportState;
  /** Days after the due date; null when no document states that date. */
  daysAfter: number | null;
}

/**
 * How a report stands at the assessment date. A date that no document states makes nobody late: then
 * the report is "unknown" until a document shows that it came.
 */
export function reportStanding(report: ReportDue, assessmentDate: string): ReportStanding {
  const { due_on, due_basis, received_on, exempt_reason } = report;
  const stated = due_basis === 'stated' ? due_on : null;
  if (received_on !== null && received_on <= assessmentDate) {
    const daysAfter = stated === null ? null : daysBetween(stated, received_on);
    return { state: daysAfter !== null && daysAfter > 0 ? 'received-late' : 'received', daysAfter };
  }
  if (exempt_reason !== null) return { state: 'exempt', daysAfter: null };
  if (due_on !== null && due_on >= assessmentDate) return { state: 'not-due', daysAfter: null };
  if (stated === null) return { state: 'unknown', daysAfter: null };
  return { state: 'not-received', daysAfter: daysBetween(stated, assessmentDate) };
}
