import { type Gap, type GapKind, gapKinds } from '../../model/oversight/gap.ts';
import type { Names } from '../../model/oversight/names.ts';
import { capitalise, formatList } from '../format.ts';

type Sentence = (gap: Gap, names: Names) => string;

const indicatorName: Sentence = ({ indicator }, names) =>
  indicator === null ? 'con số' : `“${names.indicator(indicator)}”`;

/** One neutral sentence on each gap; its clauses are shown beside it. */
const sentences: Readonly<Record<GapKind, Sentence>> = {
  'no-tie': () => 'Kế hoạch không nói dự án nào hay cơ quan nào thực hiện cam kết này.',
  'no-lead': () => 'Không tìm được cơ quan nào gắn với cam kết này, kể cả theo nội dung.',
  'no-project': () => 'Không tìm được dự án nào gắn với cam kết này, kể cả theo nội dung.',
  'no-number': () => 'Cam kết này chỉ nêu bằng lời, không có con số.',
  'no-indicator': () => 'Không có chỉ số nào để đo cam kết này.',
  'no-baseline': (gap, names) => `Không có số đầu kỳ của ${indicatorName(gap, names)}.`,
  'unclear-baseline': () => 'Kế hoạch viết “đầu kỳ” mà không nói là năm nào.',
  'no-definition': (gap, names) =>
    `Chưa thấy văn bản nói ${indicatorName(gap, names)} được đếm thế nào.`,
  'no-denominator': (gap, names) =>
    `Không văn bản nào giao ai đếm mẫu số của ${indicatorName(gap, names)}.`,
  'no-deadline': () => 'Đoạn này không ghi hạn; trang lấy ngày cuối của thời kỳ kế hoạch.',
  'led-twice': ({ agencies }, names) =>
    `Hai đoạn trở lên giao chủ trì cho ${formatList(agencies.map(names.agency))}.`,
  'duty-unmeasured': ({ agencies }, names) =>
    `Nhiệm vụ của ${formatList(agencies.map(names.agency))} không gắn với con số nào để biết đã làm đến đâu.`,
  'no-amount-in-plan': () => 'Kế hoạch không ghi số tiền nào cho dự án, tiểu dự án này.',
  'no-amount-found': () => 'Chưa tìm thấy số tiền nào được công bố cho dự án, tiểu dự án này.',
  'no-report-date': () => 'Đoạn này buộc gửi kết quả hằng năm mà không ghi ngày gửi.',
  'no-publish-clause': () => 'Không đoạn nào của kế hoạch buộc ai công bố kết quả cho mọi người.',
};

/** What one gap is, in one sentence. */
export function gapSentence(gap: Gap, names: Names): string {
  return sentences[gap.kind](gap, names);
}

/** How many gaps of one kind there are: none, one, some. */
export function gapCountSentence(kind: GapKind, count: number): string {
  const words = capitalise(gapKinds[kind]);
  if (count === 0) return `${words}: không có chỗ nào.`;
  return `${words}: ${count} chỗ.`;
}
