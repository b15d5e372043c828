import { dueBases, type ReportDue } from '../model/report-due.ts';
import { formatDate, formatPeriod } from './format.ts';

/** The day a report is due, and whether a document says so: `31/01/2026 (giả định)`. */
export function dueWords({ due_on, due_basis }: ReportDue): string {
  if (due_on === null) return dueBases['not-stated'];
  return `${formatDate(due_on)}${due_basis === 'stated' ? '' : ` (${dueBases[due_basis]})`}`;
}

/** When a report is due and by what: `Kết quả của năm 2025: hạn 31/01/2026 (giả định). …`; null without a date. */
export function reportDateSentence(report: ReportDue): string | null {
  const { period, due_on, due_basis, assumption } = report;
  if (due_on === null) return null;
  const basis = due_basis === 'stated' ? '' : ` (${dueBases[due_basis]})`;
  const whole = /^\d{4}$/.test(period) ? `năm ${period}` : formatPeriod(period);
  const sentence = `Kết quả của ${whole}: hạn ${formatDate(due_on)}${basis}.`;
  return assumption === null ? sentence : `${sentence} ${assumption}`;
}
