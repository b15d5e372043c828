import { z } from 'zod';
import { category, integer, reference, text } from './cell-type.ts';
import { clauseField, idField, noteField, optionalClauseField } from './common-fields.ts';
import { optional, required } from './field.ts';
import { defineNoun } from './noun.ts';

export const projectLevels = { project: 'dự án', 'sub-project': 'tiểu dự án' } as const;

/** A project or sub-project of the programme, as the plan describes it. */
export const projects = defineNoun({
  name: 'projects',
  title: 'Dự án và tiểu dự án',
  description: 'Dự án, tiểu dự án của chương trình, với đoạn nêu mục tiêu, đối tượng, nội dung.',
  key: ['id'],
  schema: z.object({
    id: idField('tieu-du-an-3-1'),
    order: required(integer, {
      title: 'Thứ tự',
      description: 'Thứ tự trong kế hoạch.',
      example: '3',
    }),
    level: required(category(projectLevels), {
      title: 'Cấp',
      description: 'Dự án hay tiểu dự án.',
      example: 'sub-project',
    }),
    parent: optional(reference('projects'), {
      title: 'Thuộc dự án',
      description: 'Dự án chứa tiểu dự án này.',
      example: 'du-an-3',
    }),
    number: required(text, {
      title: 'Số của chương trình',
      description: 'Số theo chương trình, không phải số mục trong kế hoạch.',
      example: '3.1',
    }),
    name: required(text, {
      title: 'Tên',
      description: 'Tên không kèm chữ "Dự án 3:".',
      example: 'Hỗ trợ phát triển sản xuất trong lĩnh vực nông nghiệp',
    }),
    clause: clauseField('Đoạn nêu dự án, tiểu dự án.'),
    objective: optionalClauseField(
      'Đoạn mục tiêu',
      'Đoạn nêu mục tiêu; trống khi chỉ tiểu dự án có.',
    ),
    beneficiaries: optionalClauseField('Đoạn đối tượng', 'Đoạn nêu đối tượng.', 'ii-1-b'),
    support: optionalClauseField('Đoạn nội dung', 'Đoạn nêu nội dung hỗ trợ.', 'ii-1-c'),
    note: noteField(),
  }),
});

export type Project = z.infer<typeof projects.schema>;
