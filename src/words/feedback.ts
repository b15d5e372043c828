import type { FeedbackItem } from '../model/feedback-item.ts';
import type { ReportDraft } from '../model/report-links.ts';
import { formatDate } from './format.ts';

/** What a report is about. */
export interface ReportSubject {
  /** Name of the page or figure for readers. */
  name: string;
  /** Whole address of the page. */
  address: string;
  /** Key of the figure; null for a page as a whole. */
  figure: string | null;
  /** Release that the page shows; null while none holds just these figures. */
  release: string | null;
}

/** A report to be completed by the reader. */
export function reportDraft({ name, address, figure, release }: ReportSubject): ReportDraft {
  const lines = [
    `Trang: ${address}`,
    ...(figure === null ? [] : [`Khóa của con số: ${figure}`]),
    `Bản phát hành: ${release ?? 'chưa có'}`,
    '',
    'Chỗ sai: ',
    'Theo văn bản nào (số, ngày, nơi ban hành): ',
    '',
    'Xin không ghi tên hay thông tin của hộ dân, người dân nào.',
  ];
  return { subject: `Báo số liệu sai: ${name}`, body: lines.join('\n') };
}

/** First sentence of the page on reports. */
export function feedbackSentence(items: readonly FeedbackItem[]): string {
  if (items.length === 0) return 'Chưa có góp ý nào được ghi ở đây.';
  const answered = items.filter(({ answer }) => answer !== null).length;
  const count = items.length === 1 ? 'Đã ghi một góp ý' : `Đã ghi ${items.length} góp ý`;
  if (answered === 0) return `${count}, chưa trả lời.`;
  if (answered === items.length) return `${count}, đã trả lời${items.length === 1 ? '' : ' cả'}.`;
  return `${count}, ${answered} đã trả lời.`;
}

/** When a report came and was answered. */
export function feedbackDates({ received_on, answered_on }: FeedbackItem): string {
  const received = `Nhận ngày ${formatDate(received_on)}`;
  return answered_on === null ? received : `${received}, trả lời ngày ${formatDate(answered_on)}`;
}
