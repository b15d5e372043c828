import { z } from 'zod';
import { category, integer, text } from './cell-type.ts';
import { idField, noteField } from './common-fields.ts';
import { required } from './field.ts';
import { defineNoun } from './noun.ts';
import { dimensions } from './vocabulary.ts';

/** What a household may need help with. */
export const needs = defineNoun({
  name: 'needs',
  title: 'Nhu cầu',
  description: 'Việc mà một hộ có thể cần giúp, theo "Nội dung hỗ trợ" của kế hoạch.',
  key: ['id'],
  schema: z.object({
    id: idField('vay-von'),
    order: required(integer, {
      title: 'Thứ tự',
      description: 'Thứ tự khi liệt kê.',
      example: '3',
    }),
    name: required(text, {
      title: 'Tên nhu cầu',
      description: 'Tên theo cách người dân nói.',
      example: 'Vay vốn',
    }),
    dimension: required(category(dimensions), {
      title: 'Chiều thiếu hụt',
      description: 'Chiều thiếu hụt gần nhất.',
      example: 'employment',
    }),
    note: noteField(),
  }),
});

export type Need = z.infer<typeof needs.schema>;
