import { z } from 'zod';
import { category, date, integer, number, reference } from './cell-type.ts';
import { documentField, noteField, placeField } from './common-fields.ts';
import { optional, required } from './field.ts';
import { defineNoun } from './noun.ts';
import { absences } from './vocabulary.ts';

export const budgetSources = {
  central: 'ngân sách trung ương',
  local: 'ngân sách địa phương đối ứng',
  integrated: 'lồng ghép chương trình, dự án khác',
  'credit-other': 'tín dụng, huy động hợp pháp khác',
} as const;

export const capitalTypes = {
  investment: 'đầu tư phát triển',
  recurrent: 'sự nghiệp',
  unspecified: 'không tách loại vốn',
} as const;

/** Stages are shown side by side and never added together. */
export const budgetStages = {
  plan: 'kế hoạch',
  allocated: 'giao',
  adjusted: 'điều chỉnh',
  disbursed: 'giải ngân',
} as const;

/** One amount of money of one project, year, source, capital type and stage. */
export const budget = defineNoun({
  name: 'budget',
  title: 'Ngân sách',
  description: 'Số tiền theo năm, dự án, nguồn, loại vốn và khâu.',
  key: ['year', 'project', 'source', 'capital_type', 'stage', 'as_of'],
  schema: z.object({
    year: required(integer, {
      title: 'Năm ngân sách',
      description: 'Năm của số tiền.',
      example: '2023',
    }),
    project: required(reference('projects'), {
      title: 'Dự án, tiểu dự án',
      description: 'Tiểu dự án; dự án khi dự án không chia tiểu dự án.',
      example: 'tieu-du-an-3-1',
    }),
    source: required(category(budgetSources), {
      title: 'Nguồn',
      description: 'Tiền từ đâu.',
      example: 'central',
    }),
    capital_type: required(category(capitalTypes), {
      title: 'Loại vốn',
      description: 'Đầu tư phát triển hay sự nghiệp.',
      example: 'recurrent',
    }),
    stage: required(category(budgetStages), {
      title: 'Khâu',
      description: 'Kế hoạch, giao, điều chỉnh hay giải ngân; không cộng các khâu với nhau.',
      example: 'disbursed',
    }),
    as_of: required(date, {
      title: 'Tính đến ngày',
      description: 'Ngày của số liệu.',
      example: '2023-12-31',
    }),
    amount: optional(number, {
      title: 'Số tiền',
      description: 'Số tiền; trống khi cột “Lý do không có số” được điền.',
      unit: 'triệu đồng',
      example: '1250.5',
    }),
    absence: optional(category(absences), {
      title: 'Lý do không có số',
      description: 'Vì sao không có số tiền.',
      example: 'not-published',
    }),
    document: documentField('Văn bản chứng minh số tiền.'),
    place: placeField(),
    note: noteField(),
  }),
});

export type BudgetLine = z.infer<typeof budget.schema>;
