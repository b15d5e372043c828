/** What the plan leaves open, each with a stable code; computed, never typed. */
export const gapKinds = {
  'no-tie': 'kế hoạch không nối cam kết với dự án hay cơ quan nào',
  'no-lead': 'không tìm được cơ quan nào cho cam kết',
  'no-project': 'không tìm được dự án, tiểu dự án nào cho cam kết',
  'no-number': 'cam kết không có con số',
  'no-indicator': 'không có gì để đo cam kết',
  'no-baseline': 'không có số đầu kỳ',
  'unclear-baseline': 'đầu kỳ có thể hiểu nhiều cách',
  'no-definition': 'chưa có văn bản định nghĩa chỉ số',
  'no-denominator': 'không ai được giao đếm mẫu số',
  'no-deadline': 'đoạn nêu cam kết không ghi hạn',
  'led-twice': 'hai cơ quan cùng chủ trì',
  'duty-unmeasured': 'nhiệm vụ không có kết quả nào đo được',
  'no-amount-in-plan': 'kế hoạch không ghi số tiền',
  'no-amount-found': 'chưa tìm thấy số tiền nào được công bố',
  'no-report-date': 'đoạn buộc gửi kết quả không ghi ngày',
  'no-publish-clause': 'không đoạn nào buộc ai công bố kết quả',
} as const;
export type GapKind = keyof typeof gapKinds;

export const gapSubjects = {
  target: 'cam kết',
  duty: 'nhiệm vụ',
  project: 'dự án, tiểu dự án',
  plan: 'cả kế hoạch',
} as const;

/** One thing that the plan leaves open. */
export interface Gap {
  kind: GapKind;
  subjectKind: keyof typeof gapSubjects;
  /** Id of the commitment, duty or project; the plan's own document for the whole plan. */
  subject: string;
  /** The indicator, where the gap is one of it. */
  indicator: string | null;
  /** Clauses that show it: those of the subject first, then those of the bodies. */
  clauses: string[];
  /** Bodies that it is about. */
  agencies: string[];
}

/** A gap of one subject; what is not given is none. */
export function gap(given: Pick<Gap, 'kind' | 'subjectKind' | 'subject'> & Partial<Gap>): Gap {
  return { indicator: null, clauses: [], agencies: [], ...given };
}
