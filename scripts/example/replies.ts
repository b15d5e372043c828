import type { Comment } from '../../src/model/comment.ts';
import type { FeedbackItem } from '../../src/model/feedback-item.ts';
import { keyOf } from '../../src/model/noun.ts';
import { type Observation, observations } from '../../src/model/observation.ts';
import type { Setting } from './setting.ts';

const blank = { document: null, note: null };

/** What bodies have said to a figure, a report, a status and a sentence. */
export function makeComments(setting: Setting, rows: readonly Observation[]): Comment[] {
  return [onFigure(setting, rows), ...onOthers()];
}

function onFigure(setting: Setting, rows: readonly Observation[]): Comment {
  return {
    ...{ ...blank, id: 'y-kien-2026-bao-hiem-y-te', agency: 'phong-suc-khoe-cong-dong' },
    ...{ subject_kind: 'figure', subject: insuranceKey(setting, rows) },
    text: 'Phần còn thiếu là thẻ đang chờ in vào ngày 31/12/2025; các thẻ này đã cấp trong tháng 01/2026.',
    given_on: '2026-03-12',
  };
}

function onOthers(): Comment[] {
  return [
    {
      ...{ ...blank, id: 'y-kien-2025-bao-cao-xa', agency: 'ubnd-xa-go' },
      ...{ subject_kind: 'report', subject: 'ubnd-xa-go/yearly/2024' },
      text: 'Báo cáo năm 2024 gửi muộn vì xã phải rà soát lại danh sách hộ cận nghèo.',
      given_on: '2025-04-02',
    },
    {
      ...{ ...blank, id: 'y-kien-2026-diem-internet', agency: 'phong-cong-dong' },
      ...{ subject_kind: 'status', subject: 'diem-internet' },
      text: 'Phòng nhận việc từ ngày 01/7/2025. Tám điểm nữa đã có hợp đồng, dự kiến mở trong quý III năm 2026.',
      given_on: '2026-05-18',
    },
    {
      ...{ ...blank, id: 'y-kien-2026-thoi-gian-ho-so', agency: 'phong-an-sinh' },
      ...{ subject_kind: 'sentence', subject: '/chi-tieu/thoi-gian-giai-quyet-ho-so/' },
      text: 'Số của năm 2025 còn là số ước vì sổ hồ sơ chưa khóa; số chính thức sẽ có trong báo cáo năm 2026.',
      given_on: '2026-04-09',
    },
  ];
}

function insuranceKey({ town }: Setting, rows: readonly Observation[]): string {
  const row = rows.find(
    ({ indicator, area, period }) =>
      indicator === 'bao-hiem-y-te' && area === town && period === '2025',
  );
  if (row === undefined) throw new Error('No figure of health insurance for 2025');
  return keyOf(observations, row);
}

const open = { answer: null, answered_on: null, note: null };

/** Two questions of readers that were answered, one that still waits. */
export const feedbackItems: readonly FeedbackItem[] = [
  {
    ...{ id: 'gop-y-2024-001', subject: '/chi-tieu/giam-ty-le-ho-ngheo/', note: null },
    text: 'Bản tin tháng 02/2024 ghi 3,98%, trang ghi 4,02%. Số nào đúng?',
    received_on: '2024-03-02',
    answer:
      'Trang dùng 4,02% của quyết định công nhận và giữ cả số của bản tin, vì bản tin chia cho tổng số hộ giữa năm.',
    answered_on: '2024-03-06',
  },
  {
    ...{ id: 'gop-y-2025-001', subject: '/du-an/tieu-du-an-3-1/', note: null },
    text: 'Tiền giải ngân năm 2024 của Tiểu dự án 3.1 cao hơn số niêm yết ở phường.',
    received_on: '2025-08-21',
    answer: 'Đúng là ghi trùng một khoản. Đã sửa theo văn bản VD-08/2025, xem trang Đính chính.',
    answered_on: '2025-09-19',
  },
  {
    ...{ ...open, id: 'gop-y-2026-001', subject: '/chi-tieu/qua-dao-tao-nghe/' },
    text: 'Vì sao không có số của năm 2024?',
    received_on: '2026-06-15',
  },
];
