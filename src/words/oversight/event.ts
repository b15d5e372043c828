import type { EventKind, TimelineEvent } from '../../model/oversight/event.ts';
import type { Names } from '../../model/oversight/names.ts';
import { formatList } from '../format.ts';

type Sentence = (event: TimelineEvent, names: Names) => string;

/** Up to three names, else how many. */
function named(ids: readonly string[], nameOf: (id: string) => string, noun: string): string {
  if (ids.length > 3) return `${ids.length} ${noun}`;
  return formatList(ids.map(nameOf));
}

const counted =
  (noun: string): Sentence =>
  ({ subjects }) =>
    `${subjects.length} ${noun}`;

const sentences: Readonly<Record<EventKind, Sentence>> = {
  'period-start': () => 'Ngày đầu của thời kỳ kế hoạch.',
  'period-end': () => 'Ngày cuối của thời kỳ kế hoạch.',
  assessment: () => 'Ngày xét: trang này tìm nguồn lần cuối.',
  deadline: ({ subjects }, names) =>
    subjects.length > 3
      ? `Hạn của ${subjects.length} cam kết.`
      : `Hạn của cam kết ${formatList(subjects.map((id) => `“${names.target(id)}”`))}.`,
  document: ({ subjects }, names) => `Ban hành: ${formatList(subjects.map(names.document))}.`,
  'area-started': ({ subjects }, names) => `Lập ${named(subjects, names.area, 'địa bàn')}.`,
  'area-ended': ({ subjects }, names) =>
    `Ngày cuối cùng của ${named(subjects, names.area, 'địa bàn')}.`,
  'agency-ended': ({ subjects }, names) =>
    `Ngày hoạt động cuối cùng của ${named(subjects, names.agency, 'cơ quan')}.`,
  'report-due': (event) =>
    `Hạn gửi ${event.subjects.length} báo cáo${event.isAssumed ? ' (giả định)' : ''}.`,
  'report-received': (event, names) => `Nhận ${counted('báo cáo')(event, names)}.`,
  'report-corrected': (event, names) => `Nhận bản sửa của ${counted('báo cáo')(event, names)}.`,
  published: ({ subjects }, names) => `Công bố số liệu của ${named(subjects, names.area, 'nơi')}.`,
  correction: (event, names) => `Đính chính ${counted('giá trị')(event, names)}.`,
  comment: (event, names) => `${counted('ý kiến của cơ quan')(event, names)} được gửi.`,
};

/** What happened on a day, in one sentence; its document is shown beside it. */
export function eventSentence(event: TimelineEvent, names: Names): string {
  return sentences[event.kind](event, names);
}
