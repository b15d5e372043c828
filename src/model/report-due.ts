import { z } from 'zod';
import { category, date, period, reference, text } from './cell-type.ts';
import { noteField } from './common-fields.ts';
import { optional, required } from './field.ts';
import { defineNoun } from './noun.ts';

export const reportKinds = {
  yearly: 'kết quả thực hiện hằng năm',
  'yearly-review': 'kết quả rà soát hộ nghèo, hộ cận nghèo hằng năm',
  'half-yearly': 'báo cáo giám sát 6 tháng',
  'period-start': 'đánh giá đầu kỳ',
  'mid-period': 'đánh giá giữa kỳ',
  'period-end': 'đánh giá cuối kỳ',
} as const;

export const dueBases = {
  stated: 'văn bản ghi rõ',
  assumed: 'giả định',
  'not-stated': 'văn bản không nêu',
} as const;

/** Who must send what to whom, by when, under which clause; and when it came. */
export const reportsDue = defineNoun({
  name: 'reports-due',
  title: 'Kỳ báo cáo',
  description: 'Ai phải gửi gì cho ai, hạn nào, theo đoạn nào; đã nhận ngày nào.',
  key: ['agency', 'kind', 'period'],
  schema: z.object({
    agency: required(reference('agencies'), {
      title: 'Cơ quan gửi',
      description: 'Ai phải gửi.',
      example: 'phong-y-te',
    }),
    kind: required(category(reportKinds), {
      title: 'Loại báo cáo',
      description: 'Báo cáo gì.',
      example: 'yearly',
    }),
    period: required(period, {
      title: 'Kỳ',
      description: 'Báo cáo về kỳ nào.',
      example: '2023',
    }),
    recipient: required(reference('agencies'), {
      title: 'Nơi nhận',
      description: 'Gửi cho ai.',
      example: 'ubnd-thi-xa',
    }),
    clause: optional(reference('clauses'), {
      title: 'Đoạn của kế hoạch',
      description: 'Đoạn buộc gửi; trống khi căn cứ là văn bản khác.',
      example: 'ket-thuc',
    }),
    document: optional(reference('documents'), {
      title: 'Văn bản',
      description: 'Văn bản buộc gửi, khi không phải chính kế hoạch.',
      example: 'tt-10-2022-bldtbxh',
    }),
    due_on: optional(date, {
      title: 'Hạn gửi',
      description: 'Ngày cuối cùng phải gửi.',
      example: '2024-01-31',
    }),
    due_basis: required(category(dueBases), {
      title: 'Căn cứ của hạn',
      description: 'Hạn do văn bản ghi hay do trang này giả định.',
      example: 'assumed',
    }),
    assumption: optional(text, {
      title: 'Giả định',
      description: 'Nói rõ giả định khi hạn không có văn bản.',
      example: 'Hết tháng 1 năm sau.',
    }),
    received_on: optional(date, {
      title: 'Ngày nhận',
      description: 'Ngày nơi nhận xác nhận đã nhận.',
      example: '2024-02-10',
    }),
    corrected_on: optional(date, {
      title: 'Ngày gửi bản sửa',
      description: 'Ngày gửi lại bản đã sửa.',
      example: '2024-03-02',
    }),
    received_document: optional(reference('documents'), {
      title: 'Văn bản chứng minh đã nhận',
      description: 'Văn bản cho biết báo cáo đã nhận.',
      example: 'bao-cao-nhan-2023',
    }),
    exempt_reason: optional(text, {
      title: 'Lý do được miễn',
      description: 'Vì sao không phải gửi kỳ này.',
      example: 'Đơn vị đã sáp nhập trước hạn gửi.',
    }),
    note: noteField(),
  }),
});

export type ReportDue = z.infer<typeof reportsDue.schema>;
