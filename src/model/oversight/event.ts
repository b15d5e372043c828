/** What can happen along a plan. */
export const eventKinds = {
  'period-start': 'kế hoạch bắt đầu',
  'period-end': 'kế hoạch kết thúc',
  deadline: 'hạn của cam kết',
  document: 'văn bản ban hành',
  'area-started': 'địa bàn được lập',
  'area-ended': 'địa bàn thôi tồn tại',
  'agency-ended': 'cơ quan ngừng hoạt động',
  'report-due': 'hạn gửi báo cáo',
  'report-received': 'báo cáo được nhận',
  'report-corrected': 'bản sửa báo cáo được nhận',
  published: 'số liệu được công bố',
  correction: 'đính chính',
  comment: 'ý kiến của cơ quan',
  assessment: 'ngày xét',
} as const;
export type EventKind = keyof typeof eventKinds;

/** What happened on one day, of one kind, by one document; of many subjects when alike. */
export interface TimelineEvent {
  /** ISO date. */
  date: string;
  kind: EventKind;
  /** Document that proves it; null when it rests on a clause or on the site itself. */
  document: string | null;
  /** Ids or keys of what it is about, sorted. */
  subjects: string[];
  /** True for a date that no document states. */
  isAssumed: boolean;
}
