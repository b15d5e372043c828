import type { Observation } from '../observation.ts';

/** Version of the rules below and of those of oversight; a release keeps the version it was judged by. */
export const ruleVersion = '1.1';

/** How a commitment stands. Before its deadline the first four, after it the next three; the last always. */
export const statuses = {
  met: 'đạt',
  'on-track': 'đúng tiến độ',
  behind: 'chậm',
  'not-enough-data': 'chưa đủ số liệu',
  'not-met': 'không đạt',
  inconclusive: 'không kết luận được',
  'not-quantified': 'không định lượng',
} as const;
export type Status = keyof typeof statuses;

/** Why nothing can be said; several may hold at once. */
export const reasons = {
  'no-end-figure': 'chưa tìm thấy con số của ngày hết hạn',
  'no-result': 'chưa tìm thấy kết quả nào',
  'no-baseline': 'chưa tìm thấy số đầu kỳ',
  'no-definition': 'chưa có văn bản định nghĩa chỉ số',
  'only-estimate': 'mới chỉ có số ước tính',
  'only-forecast': 'mới chỉ có số dự báo',
  'break-in-method': 'số đầu kỳ và số mới đo theo hai chuẩn khác nhau',
  'unit-abolished': 'địa bàn không còn trước ngày hết hạn',
  suppressed: 'số mới nhất được ẩn để bảo vệ người dân',
  'below-band-edge': 'tỷ lệ còn lại nhỏ hơn mức phải giảm mỗi năm, không thể giảm thêm chừng ấy',
} as const;
export type Reason = keyof typeof reasons;

/** What must be said beside a status, whatever it is. */
export const remarks = {
  preliminary: 'con số quyết định là số sơ bộ',
  backwards: 'kết quả xấu hơn lúc đầu kỳ',
  overshoot: 'kết quả đã vượt mức cam kết',
  'faster-than-band': 'giảm nhanh hơn khoảng đã đặt ra',
  'baseline-meets-goal': 'lúc đầu kỳ đã ở mức cam kết',
  'conflicting-sources': 'có nguồn khác nói một con số khác',
} as const;
export type Remark = keyof typeof remarks;

/** How one indicator of a commitment stands in one area, with all that the verdict was made from. */
export interface Judgement {
  status: Status;
  reasons: Reason[];
  remarks: Remark[];
  indicator: string;
  baseline: Observation | null;
  /** The figure that decided, or would decide. */
  figure: Observation | null;
  /** True when the goal is reached from above. */
  lowerIsBetter: boolean;
  /** The value to reach by the deadline; for a band the lower edge of the mean yearly fall. */
  goal: number | null;
  /** The value on the straight path at the end of the figure's own period; for a band the mean yearly fall. */
  expected: number | null;
  /** Share of the way from baseline to goal; negative after a step backwards, null when there is no way to go. */
  share: number | null;
}

/** How a commitment stands in one area. */
export interface Verdict {
  status: Status;
  reasons: Reason[];
  remarks: Remark[];
  ruleVersion: string;
  afterDeadline: boolean;
  /** One for each indicator, or for each branch of "hoặc". */
  parts: Judgement[];
}
