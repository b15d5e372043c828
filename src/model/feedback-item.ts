import { z } from 'zod';
import { date, text } from './cell-type.ts';
import { idField, noteField } from './common-fields.ts';
import { optional, required } from './field.ts';
import { defineNoun } from './noun.ts';

/** A reader's report of a fault and the answer to it; never with a name. */
export const feedback = defineNoun({
  name: 'feedback',
  title: 'Góp ý và trả lời',
  description: 'Điều bạn đọc báo và câu trả lời; không ghi tên người góp ý.',
  key: ['id'],
  schema: z.object({
    id: idField('gop-y-2026-001'),
    subject: required(text, {
      title: 'Về nội dung nào',
      description: 'Khóa của con số hoặc địa chỉ trang.',
      example: '/chi-tieu/bao-hiem-y-te/',
    }),
    text: required(text, {
      title: 'Nội dung góp ý',
      description: 'Tóm tắt điều được báo, không có tên người.',
      example: 'Số năm 2023 khác với quyết định đã niêm yết.',
    }),
    received_on: required(date, {
      title: 'Ngày nhận',
      description: 'Ngày nhận góp ý.',
      example: '2026-12-01',
    }),
    answer: optional(text, {
      title: 'Trả lời',
      description: 'Câu trả lời; trống khi chưa trả lời.',
      example: 'Đã sửa theo quyết định, xem đính chính.',
    }),
    answered_on: optional(date, {
      title: 'Ngày trả lời',
      description: 'Ngày trả lời.',
      example: '2026-12-05',
    }),
    note: noteField(),
  }),
});

export type FeedbackItem = z.infer<typeof feedback.schema>;
