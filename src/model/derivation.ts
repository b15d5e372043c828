import { z } from 'zod';
import { category, list, number, period, reference, slug, text } from './cell-type.ts';
import { noteField } from './common-fields.ts';
import { entries, optional, required } from './field.ts';
import { defineNoun } from './noun.ts';

/** The closed list of formulas; `a`, `b` are the inputs in their order, `k` the factor. */
export const formulas = {
  sum: 'a + b + …',
  difference: 'a − b',
  'plus-multiple': 'a + k × b',
  'share-percent': 'a ÷ b × 100',
  'total-from-percent': 'a ÷ b% ',
} as const;

/** A figure that this site computes; its value is never typed. */
export const derivations = defineNoun({
  name: 'derivations',
  title: 'Phép tính',
  description: 'Những con số do trang này tính: lấy từ số nào, theo công thức nào.',
  key: ['indicator', 'area', 'period', 'standard'],
  schema: z.object({
    indicator: required(reference('indicators'), {
      title: 'Chỉ số',
      description: 'Chỉ số của con số được tính.',
      example: 'ty-le-ho-ngheo',
    }),
    area: required(reference('areas'), {
      title: 'Địa bàn',
      description: 'Địa bàn của con số được tính.',
      example: 'tinh-a',
    }),
    period: required(period, {
      title: 'Kỳ',
      description: 'Kỳ của con số được tính.',
      example: '2022',
    }),
    standard: optional(slug, {
      title: 'Chuẩn',
      description: 'Chuẩn của con số được tính.',
      example: 'chuan-2022-2025',
    }),
    formula: required(category(formulas), {
      title: 'Công thức',
      description: 'Một công thức trong danh mục.',
      example: 'sum',
    }),
    inputs: entries(list(text), {
      title: 'Tính từ',
      description: 'Khóa của từng số đầu vào: chỉ số/địa bàn/kỳ/chuẩn/tính chất/văn bản.',
      example: 'so-ho-ngheo/tinh-a/2023/chuan-2022-2025/result/bao-2023-12',
    }),
    factor: optional(number, {
      title: 'Hệ số k',
      description: 'Chỉ dùng cho công thức có k.',
      unit: 'lần',
      example: '3',
    }),
    explanation: required(text, {
      title: 'Lời giải thích',
      description: 'Vì sao được phép tính như vậy.',
      example: 'Số cuối 2023 cộng số hộ đã giảm trong năm 2023.',
    }),
    note: noteField(),
  }),
});

export type Derivation = z.infer<typeof derivations.schema>;
