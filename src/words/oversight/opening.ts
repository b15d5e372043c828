import type { ReportState } from '../../model/reporting.ts';

/** What the page on oversight opens with. */
export interface OversightCounts {
  /** Commitments with a number, and those of them with any result of the plan's own area. */
  measured: number;
  withResult: number;
  /** Reports by state, as `countStates` gives them. */
  reports: Readonly<Partial<Record<ReportState, number>>>;
}

/** First sentence of the page on oversight: what came of what was promised. */
export function oversightSentence({ measured, withResult, reports }: OversightCounts): string {
  return `${resultsSentence(measured, withResult)} ${reportsSentence(reports)}`;
}

function resultsSentence(measured: number, withResult: number): string {
  if (measured === 0) return 'Chưa có cam kết nào bằng con số để theo dõi.';
  if (measured === 1) {
    return withResult === 0
      ? 'Cam kết duy nhất có con số chưa có kết quả nào được tìm thấy.'
      : 'Cam kết duy nhất có con số đã có kết quả.';
  }
  if (withResult === 0) return `${measured} cam kết có con số, chưa tìm thấy kết quả nào.`;
  if (withResult === measured) return `Cả ${measured} cam kết có con số đều đã có kết quả.`;
  return `${withResult} trong ${measured} cam kết có con số đã có kết quả.`;
}

/** Reports whose time has come: what is not due, exempt, only asked or not named is not among them. */
export function reportsSentence(reports: OversightCounts['reports']): string {
  const count = (state: ReportState): number => reports[state] ?? 0;
  const received = count('received') + count('received-late');
  const due = received + count('not-received') + count('unknown');
  if (due === 0) return 'Chưa báo cáo nào đến kỳ phải gửi.';
  if (due === 1) {
    return received === 1
      ? 'Báo cáo duy nhất đến kỳ đã được nhận.'
      : 'Báo cáo duy nhất đến kỳ chưa thấy văn bản nào cho biết đã nhận.';
  }
  if (received === 0) {
    return `${due} báo cáo đã đến kỳ, chưa thấy văn bản nào cho biết đã nhận.`;
  }
  if (received === due) return `Cả ${due} báo cáo đến kỳ đều đã được nhận.`;
  return `${received} trong ${due} báo cáo đến kỳ đã được nhận.`;
}
