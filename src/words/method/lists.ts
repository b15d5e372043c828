import type { ReportState } from '../../model/reporting.ts';
import type { Reason, Remark } from '../../model/status/status.ts';

/** One version of the rules that decide a status, with what it changed. */
export interface RuleVersion {
  version: string;
  /** ISO date from which it is used. */
  date: string;
  change: string;
}

/** All versions, newest first; the newest is the one that the code follows. */
export const ruleVersions: readonly RuleVersion[] = [
  {
    version: '1.1',
    date: '2026-11-24',
    change:
      'Hạn gửi báo cáo rơi vào ngày nghỉ kết thúc khi hết ngày làm việc tiếp theo; thêm quy tắc “cần xem” cho tiền bên cạnh kết quả và quy tắc cộng lại. Quy tắc xét cam kết không đổi.',
  },
  { version: '1.0', date: '2026-11-24', change: 'Bản đầu.' },
];

/** When each reason for saying nothing holds. */
export const reasonMeanings: Readonly<Record<Reason, string>> = {
  'no-end-figure': 'Đã hết hạn mà không có kết quả nào của đúng ngày ấy.',
  'no-result': 'Chưa hết hạn, và sau đầu kỳ chưa có kết quả nào.',
  'no-baseline': 'Quy tắc cần số đầu kỳ để so mà không có.',
  'no-definition':
    'Không có văn bản nói đếm ai, đếm cái gì, thì hai con số chưa chắc cùng một thứ.',
  'only-estimate': 'Có một con số, nhưng nguồn nói là ước tính.',
  'only-forecast': 'Có một con số, nhưng nguồn nói là dự báo.',
  'break-in-method': 'Có số đầu kỳ, nhưng đo theo chuẩn khác với số mới.',
  'unit-abolished': 'Nơi ấy đã sáp nhập, không còn ai đo nó vào ngày hết hạn.',
  suppressed: 'Có số mới hơn, nhưng quá nhỏ nên được ẩn. Số cũ không nói thay.',
  'below-band-edge': 'Chỉ có ở loại “mỗi năm giảm trong một khoảng”.',
};

/** When each remark is made. */
export const remarkMeanings: Readonly<Record<Remark, string>> = {
  preliminary: 'Kết luận có thể đổi khi có số chính thức.',
  backwards: 'Quãng đường đã đi là một số âm.',
  overshoot: 'Vẫn là đạt; phần vượt được nói bằng lời.',
  'faster-than-band': 'Không phải là lỗi: vẫn là đúng tiến độ hoặc đạt.',
  'baseline-meets-goal': 'Không còn quãng đường nào phải đi, chỉ phải giữ.',
  'conflicting-sources': 'Cả hai số đều hiện ở trang của cam kết, kèm lý do chọn.',
};

/** When a report stands as it does. */
export const reportMeanings: Readonly<Record<ReportState, string>> = {
  received: 'Có ngày nhận, và ngày ấy không sau hạn nào do văn bản ghi.',
  'received-late': 'Có ngày nhận, sau cái hạn mà một văn bản ghi rõ; trang nói sau bao nhiêu ngày.',
  'not-received': 'Đã qua cái hạn mà một văn bản ghi rõ, chưa thấy gì cho biết đã nhận.',
  'not-due': 'Đến ngày xét vẫn còn trong hạn.',
  exempt: 'Có lý do để kỳ ấy không phải gửi, ví dụ đơn vị không còn.',
  ended: 'Văn bản cho biết cơ quan ngừng hoạt động trước hạn gửi.',
  asked: 'Kế hoạch chỉ đề nghị, không giao; không có hạn nào để so.',
  'not-stated': 'Đoạn buộc gửi báo cáo không nêu cơ quan này; không có hạn nào để so.',
  unknown: 'Không văn bản nào ghi hạn, cũng không thấy gì cho biết đã nhận.',
};
