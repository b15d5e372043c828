import { type Gap, type GapKind, gapKinds } from '../../model/oversight/gap.ts';
import type { Names } from '../../model/oversight/names.ts';
import { capitalise, formatList } from '../format.ts';

/** Heading of the gaps of one kind: none, one, some. */
export function gapCountHeading(kind: GapKind, count: number): string {
  const words = capitalise(gapKinds[kind]);
  if (count === 0) return `${words}: không có chỗ nào`;
  return `${words}: ${count} chỗ`;
}

/** What holds for all gaps of a kind and its heading does not say. */
export const gapNotes: Readonly<Partial<Record<GapKind, string>>> = {
  'no-lead': 'Đã tìm cả theo nội dung công việc.',
  'no-project': 'Đã tìm cả theo nội dung công việc.',
  'no-number': 'Kế hoạch chỉ nêu bằng lời.',
  'unclear-baseline': 'Kế hoạch viết “đầu kỳ” mà không nói là năm nào.',
  'no-deadline': 'Trang lấy ngày cuối của thời kỳ kế hoạch.',
  'duty-unmeasured': 'Không có con số nào để biết đã làm đến đâu.',
  'no-report-date': 'Đoạn ấy buộc gửi kết quả hằng năm.',
};

/** What one gap is about besides its commitment, project or duty: an indicator, bodies; null for nothing more. */
export function gapDetail({ kind, indicator, agencies }: Gap, names: Names): string | null {
  if (kind === 'led-twice' || kind === 'duty-unmeasured') {
    return capitalise(formatList(agencies.map(names.agency)));
  }
  return isOfIndicator(kind) && indicator !== null ? names.indicator(indicator) : null;
}

const isOfIndicator = (kind: GapKind): boolean =>
  kind === 'no-baseline' || kind === 'no-definition' || kind === 'no-denominator';
