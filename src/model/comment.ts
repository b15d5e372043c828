import { z } from 'zod';
import { category, date, reference, text } from './cell-type.ts';
import { documentField, idField, noteField } from './common-fields.ts';
import { required } from './field.ts';
import { defineNoun } from './noun.ts';

export const commentSubjects = {
  figure: 'một con số',
  report: 'một kỳ báo cáo',
  sentence: 'một câu trên trang',
  status: 'một mức tiến độ',
} as const;

/** A body's reply, shown verbatim beside what it speaks of. */
export const comments = defineNoun({
  name: 'comments',
  title: 'Ý kiến của cơ quan',
  description: 'Lời đáp của cơ quan, đăng nguyên văn bên cạnh điều được nói đến.',
  key: ['id'],
  schema: z.object({
    id: idField('y-kien-phong-y-te-2024'),
    agency: required(reference('agencies'), {
      title: 'Cơ quan',
      description: 'Ai có ý kiến.',
      example: 'phong-y-te',
    }),
    subject_kind: required(category(commentSubjects), {
      title: 'Nói về',
      description: 'Ý kiến nói về loại nội dung nào.',
      example: 'figure',
    }),
    subject: required(text, {
      title: 'Khóa của nội dung',
      description: 'Khóa của con số, kỳ báo cáo, hoặc mã của cam kết.',
      example: 'bao-hiem-y-te',
    }),
    text: required(text, {
      title: 'Nguyên văn',
      description: 'Lời của cơ quan, không sửa.',
      example: 'Số liệu đã gửi ngày 10/02/2024.',
    }),
    given_on: required(date, {
      title: 'Ngày',
      description: 'Ngày có ý kiến.',
      example: '2024-03-15',
    }),
    document: documentField('Văn bản nêu ý kiến, khi có.'),
    note: noteField(),
  }),
});

export type Comment = z.infer<typeof comments.schema>;
