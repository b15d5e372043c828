import { z } from 'zod';
import { list, text } from './cell-type.ts';
import { clausesField, documentField, idField, noteField, placeField } from './common-fields.ts';
import { entries, optional, required } from './field.ts';
import { defineNoun } from './noun.ts';

/** A glossary entry with its legal source. */
export const terms = defineNoun({
  name: 'terms',
  title: 'Thuật ngữ',
  description: 'Từ khó trong kế hoạch, giải thích bằng lời thường, kèm căn cứ.',
  key: ['id'],
  schema: z.object({
    id: idField('ho-can-ngheo'),
    term: required(text, {
      title: 'Thuật ngữ',
      description: 'Từ như kế hoạch dùng.',
      example: 'Hộ cận nghèo',
    }),
    abbreviations: entries(list(text), {
      title: 'Viết tắt, cách gọi khác',
      description: 'Chữ viết tắt và cách gọi khác.',
      example: 'BHYT',
    }),
    definition: optional(text, {
      title: 'Giải thích',
      description: 'Bằng lời thường; trống khi chưa thấy văn bản định nghĩa.',
      example: 'Hộ có thu nhập như hộ nghèo nhưng thiếu hụt dưới 3 chỉ số.',
    }),
    document: documentField('Căn cứ của lời giải thích.'),
    place: placeField(),
    clauses: clausesField('Các đoạn dùng từ này.', 'i-2-1'),
    note: noteField(),
  }),
});

export type Term = z.infer<typeof terms.schema>;
