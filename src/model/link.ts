import { z } from 'zod';
import { category, reference, text } from './cell-type.ts';
import { noteField } from './common-fields.ts';
import { optional, required } from './field.ts';
import { defineNoun } from './noun.ts';

export const linkBases = {
  plan: 'kế hoạch nêu rõ',
  editor: 'do biên tập xếp',
} as const;

/** A tie between a commitment and a sub-project or a body, with both clauses quoted. */
export const links = defineNoun({
  name: 'links',
  title: 'Liên hệ',
  description: 'Cam kết nào gần với dự án, cơ quan nào; hai câu nguyên văn đặt cạnh nhau.',
  key: ['target', 'project', 'agency'],
  schema: z.object({
    target: required(reference('targets'), {
      title: 'Cam kết',
      description: 'Cam kết được nối.',
      example: 'nang-luc-san-xuat',
    }),
    project: optional(reference('projects'), {
      title: 'Dự án, tiểu dự án',
      description: 'Dự án được nối; trống khi nối với cơ quan.',
      example: 'tieu-du-an-3-1',
    }),
    agency: optional(reference('agencies'), {
      title: 'Cơ quan',
      description: 'Cơ quan được nối; trống khi nối với dự án.',
      example: 'phong-giao-duc-va-dao-tao',
    }),
    target_quote: required(text, {
      title: 'Câu của cam kết',
      description: 'Chữ nguyên văn trong đoạn của cam kết.',
      example: 'nâng cao năng lực sản xuất nông, lâm, ngư, diêm nghiệp',
    }),
    clause: required(reference('clauses'), {
      title: 'Đoạn của bên kia',
      description: 'Đoạn của dự án hoặc cơ quan.',
      example: 'ii-2-a-1',
    }),
    quote: required(text, {
      title: 'Câu của bên kia',
      description: 'Chữ nguyên văn trong đoạn đó.',
      example: 'Hỗ trợ nâng cao năng lực trong lĩnh vực nông nghiệp (nông, lâm, ngư nghiệp)',
    }),
    basis: required(category(linkBases), {
      title: 'Ai xếp',
      description: 'Kế hoạch nối hai bên, hay người biên tập xếp.',
      example: 'editor',
    }),
    note: noteField(),
  }),
});

export type Link = z.infer<typeof links.schema>;
