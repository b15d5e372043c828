import { z } from 'zod';
import { category, integer, reference, text } from './cell-type.ts';
import { optional, required } from './field.ts';
import { defineNoun } from './noun.ts';

export const clauseLevels = {
  block: 'khối không đánh số',
  part: 'phần',
  chapter: 'chương',
  roman: 'mục La Mã',
  article: 'điều',
  digit: 'mục số, khoản',
  letter: 'điểm',
  dash: 'gạch đầu dòng',
  plus: 'dấu cộng',
} as const;
export type ClauseLevel = keyof typeof clauseLevels;

/**
 * One addressable piece of the plan, verbatim. Made by the parser from
 * `content/plan/ke-hoach.txt`, never typed into `data/`.
 */
export const clauses = defineNoun({
  name: 'clauses',
  title: 'Đoạn của kế hoạch',
  description: 'Toàn văn kế hoạch, chia thành từng đoạn có địa chỉ.',
  key: ['path'],
  schema: z.object({
    path: required(reference('clauses'), {
      title: 'Địa chỉ đoạn',
      description: 'Theo dấu in trong văn bản: La Mã, số, chữ, gạch, cộng.',
      example: 'i-3-b-1-2',
    }),
    parent: optional(reference('clauses'), {
      title: 'Đoạn mẹ',
      description: 'Đoạn chứa đoạn này; trống ở cấp cao nhất.',
      example: 'i-3-b-1',
    }),
    order: required(integer, {
      title: 'Thứ tự',
      description: 'Thứ tự trong văn bản, từ 1.',
      example: '25',
    }),
    level: required(category(clauseLevels), {
      title: 'Cấp',
      description: 'Cấp của dấu in.',
      example: 'plus',
    }),
    mark: optional(text, {
      title: 'Dấu in',
      description: 'Dấu như in trong văn bản.',
      example: '+',
    }),
    text: required(text, {
      title: 'Nguyên văn',
      description: 'Chữ của riêng đoạn này, không gồm các đoạn con.',
      example: 'Tối thiểu 80% người lao động …',
    }),
  }),
});

export type ClauseRow = z.infer<typeof clauses.schema>;
