import { daysBetween, periodEnd } from './calendar.ts';
import { type ClosingDay, closingDay } from './closing-day.ts';
import type { DaysOff } from './public-holidays.ts';
import type { ReportDue } from './report-due.ts';

/** How one report stands at the assessment date; the words stay neutral, result colours are not used. */
export const reportStates = {
  received: 'đã nhận',
  'received-late': 'nhận sau hạn',
  'not-received': 'chưa nhận',
  'not-due': 'chưa đến hạn',
  exempt: 'được miễn',
  ended: 'cơ quan không còn trước hạn',
  asked: 'chỉ được đề nghị',
  'not-stated': 'kế hoạch không nêu',
  unknown: 'chưa thấy văn bản nói đã nhận hay chưa',
} as const;
export type ReportState = keyof typeof reportStates;

/** State of a report and how many days after its date it came, or has been waited for. */
export interface ReportStanding {
  state: ReportState;
  /** Days after the closing day, negative before it; null when no document states that date. */
  daysAfter: number | null;
  /** The day at whose end the limit ended; null when no document states the date. */
  closing: ClosingDay | null;
  /** Day of a mended version, known at the assessment date. */
  correctedOn: string | null;
}

/** What else decides how a report stands. */
export interface ReportCircumstances {
  /** `asked`: the body is only asked ("đề nghị"), so nothing makes it late; `not-stated`: no clause names it. */
  obligation: 'obliged' | 'asked' | 'not-stated';
  /** Last day of the body; null while it exists. */
  endedOn: string | null;
  daysOff: readonly DaysOff[];
}

const plain: ReportCircumstances = { obligation: 'obliged', endedOn: null, daysOff: [] };

/**
 * How a report stands at the assessment date. A date that no document states makes nobody late: then
 * the report is "unknown" until a document shows that it came. A stated date on a weekend or holiday
 * moves to the next working day; what came on that day came in time.
 */
export function reportStanding(
  report: ReportDue,
  assessmentDate: string,
  { obligation, endedOn, daysOff }: ReportCircumstances = plain,
): ReportStanding {
  const { due_on, due_basis, exempt_reason } = report;
  const isStated = due_basis === 'stated' && due_on !== null && obligation === 'obliged';
  const closing = isStated ? closingDay(due_on, daysOff) : null;
  const known = (day: string | null): string | null =>
    day !== null && day <= assessmentDate ? day : null;
  const [receivedOn, correctedOn] = [known(report.received_on), known(report.corrected_on)];
  const standing = (state: ReportState, daysAfter: number | null = null): ReportStanding => ({
    state,
    daysAfter,
    closing,
    correctedOn,
  });
  const last = closing?.day ?? due_on;
  if (receivedOn !== null || correctedOn !== null) return received(receivedOn, closing, standing);
  if (obligation !== 'obliged') return standing(obligation);
  if (exempt_reason !== null) return standing('exempt');
  if (endedOn !== null && endedOn < (last ?? periodEnd(report.period))) return standing('ended');
  if (last !== null && last >= assessmentDate) return standing('not-due');
  if (closing === null) return standing('unknown');
  return standing('not-received', daysBetween(closing.day, assessmentDate));
}

/** A mended version without a first one came on a day that is not known. */
function received(
  receivedOn: string | null,
  closing: ClosingDay | null,
  standing: (state: ReportState, daysAfter?: number | null) => ReportStanding,
): ReportStanding {
  if (receivedOn === null || closing === null) return standing('received');
  const daysAfter = daysBetween(closing.day, receivedOn);
  return standing(daysAfter > 0 ? 'received-late' : 'received', daysAfter);
}
