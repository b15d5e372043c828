import { z } from 'zod';
import { category, integer, list, reference, text } from './cell-type.ts';
import { clauseField, idField, noteField, quoteField } from './common-fields.ts';
import { entries, optional, required } from './field.ts';
import { defineNoun } from './noun.ts';

/** What the plan makes a body do; "asked" is never counted late. */
export const roles = {
  lead: 'chủ trì',
  join: 'phối hợp',
  do: 'được giao',
  report: 'báo cáo',
  asked: 'được đề nghị',
} as const;
export type Role = keyof typeof roles;

/** One thing one body is told to do; one clause may hold several. */
export const duties = defineNoun({
  name: 'duties',
  title: 'Nhiệm vụ',
  description: 'Từng việc kế hoạch giao (hoặc đề nghị) cho từng cơ quan, kèm câu nguyên văn.',
  key: ['id'],
  schema: z.object({
    id: idField('iv-5-2-chu-tri-y-te'),
    order: required(integer, {
      title: 'Thứ tự',
      description: 'Thứ tự trong kế hoạch.',
      example: '31',
    }),
    agency: required(reference('agencies'), {
      title: 'Cơ quan',
      description: 'Ai phải làm.',
      example: 'phong-y-te',
    }),
    clause: clauseField('Đoạn giao việc.'),
    quote: quoteField(),
    role: required(category(roles), {
      title: 'Vai trò',
      description: 'Chủ trì, phối hợp, được giao, báo cáo hay được đề nghị.',
      example: 'lead',
    }),
    projects: entries(list(reference('projects')), {
      title: 'Dự án, tiểu dự án',
      description: 'Dự án, tiểu dự án mà câu này nêu tên.',
      example: 'tieu-du-an-3-2',
    }),
    object: optional(text, {
      title: 'Việc, chính sách',
      description: 'Việc hoặc chính sách ngoài các dự án, nói ngắn gọn.',
      example: 'rà soát hộ nghèo, hộ cận nghèo hằng năm',
    }),
    counterparts: entries(list(reference('agencies')), {
      title: 'Cùng ai, gửi ai',
      description: 'Cơ quan phối hợp; với việc báo cáo: nơi nhận báo cáo.',
      example: 'phong-ld-tbxh',
    }),
    note: noteField(),
  }),
});

export type Duty = z.infer<typeof duties.schema>;
