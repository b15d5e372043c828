import { z } from 'zod';
import { category, date, integer, list, number, period, reference, text } from './cell-type.ts';
import { clauseField, idField, noteField, quoteField } from './common-fields.ts';
import { entries, optional, required } from './field.ts';
import { defineNoun } from './noun.ts';
import { dimensions } from './vocabulary.ts';

/** Each kind has its own rule for deciding a status. */
export const targetKinds = {
  'halve-since-baseline': 'giảm một phần so với đầu kỳ',
  'yearly-fall-band': 'mỗi năm giảm trong một khoảng',
  'at-least': 'đạt ít nhất',
  'at-most': 'nhiều nhất',
  'one-of-two': 'một trong hai',
  'no-number': 'không có con số',
} as const;
export type TargetKind = keyof typeof targetKinds;

export const operators = {
  '>=': 'từ … trở lên',
  '<=': 'từ … trở xuống',
  '=': 'đúng bằng',
  'fall-by-share': 'giảm đi một phần',
  'fall-per-year': 'giảm mỗi năm',
} as const;

export const deadlineBases = {
  stated: 'kế hoạch ghi rõ',
  'plan-period': 'theo thời kỳ kế hoạch',
} as const;

const branchKinds = {
  'at-least': targetKinds['at-least'],
  'at-most': targetKinds['at-most'],
  'halve-since-baseline': targetKinds['halve-since-baseline'],
} as const;

/** One commitment of the plan. One sentence of the plan can hold several. */
export const targets = defineNoun({
  name: 'targets',
  title: 'Chỉ tiêu (cam kết)',
  description: 'Mỗi dòng là một cam kết của kế hoạch, kèm câu nguyên văn.',
  key: ['id'],
  schema: z.object({
    id: idField('bao-hiem-y-te'),
    order: required(integer, {
      title: 'Thứ tự',
      description: 'Thứ tự trong kế hoạch, từ 1.',
      example: '10',
    }),
    name: required(text, {
      title: 'Tên ngắn',
      description: 'Tên dễ hiểu, dùng làm tựa trang.',
      example: 'Bảo hiểm y tế cho mọi người thuộc hộ nghèo, cận nghèo',
    }),
    clause: clauseField('Đoạn của kế hoạch chứa cam kết.'),
    quote: quoteField(),
    kind: required(category(targetKinds), {
      title: 'Loại cam kết',
      description: 'Quyết định quy tắc xét tiến độ.',
      example: 'at-least',
    }),
    operator: optional(category(operators), {
      title: 'So sánh',
      description: 'Cách so kết quả với con số của cam kết; trống khi không có con số.',
      example: '>=',
    }),
    value: optional(number, {
      title: 'Con số cam kết',
      description: 'Với khoảng: mép dưới; với "giảm một phần": phần giảm, 0.5 là một nửa.',
      unit: 'theo cột đơn vị',
      example: '100',
    }),
    value_max: optional(number, {
      title: 'Mép trên',
      description: 'Chỉ dùng khi cam kết là một khoảng.',
      unit: 'theo cột đơn vị',
      example: '1.0',
    }),
    unit: optional(text, {
      title: 'Đơn vị',
      description: 'Đơn vị của con số cam kết.',
      example: '%',
    }),
    indicators: entries(list(reference('indicators')), {
      title: 'Chỉ số đo',
      description: 'Chỉ số dùng để đo; nhiều chỉ số thì mỗi chỉ số phải đạt.',
      example: 'so-ho-ngheo|so-ho-can-ngheo',
    }),
    or_kind: optional(category(branchKinds), {
      title: 'Vế "hoặc": loại',
      description: 'Chỉ dùng khi cam kết là một trong hai.',
      example: 'at-most',
    }),
    or_indicator: optional(reference('indicators'), {
      title: 'Vế "hoặc": chỉ số',
      description: 'Chỉ số đo vế thứ hai.',
      example: 'ty-le-ho-ngheo',
    }),
    or_value: optional(number, {
      title: 'Vế "hoặc": con số',
      description: 'Con số của vế thứ hai.',
      unit: 'theo đơn vị của chỉ số',
      example: '2',
    }),
    baseline_period: optional(period, {
      title: 'Đầu kỳ được dùng',
      description: 'Năm lấy làm đầu kỳ khi tính.',
      example: '2021',
    }),
    baseline_alternatives: entries(list(period), {
      title: 'Đầu kỳ khác có thể hiểu',
      description: 'Những cách hiểu khác của "đầu kỳ"; trang cho thấy kết quả theo từng cách.',
      example: '2022',
    }),
    deadline: required(date, {
      title: 'Hạn',
      description: 'Ngày cuối cùng để đạt.',
      example: '2025-12-31',
    }),
    deadline_basis: required(category(deadlineBases), {
      title: 'Căn cứ của hạn',
      description: 'Hạn do kế hoạch ghi rõ hay lấy theo thời kỳ kế hoạch.',
      example: 'stated',
    }),
    dimension: required(category(dimensions), {
      title: 'Chiều thiếu hụt',
      description: 'Chiều thiếu hụt mà kế hoạch xếp cam kết vào.',
      example: 'health',
    }),
    original_value: optional(number, {
      title: 'Con số trước khi điều chỉnh',
      description: 'Con số cũ vẫn hiện trên trang và biểu đồ.',
      unit: 'theo cột đơn vị',
      example: '95',
    }),
    revised_on: optional(date, {
      title: 'Ngày điều chỉnh',
      description: 'Ngày con số mới có hiệu lực.',
      example: '2024-03-01',
    }),
    revised_document: optional(reference('documents'), {
      title: 'Văn bản điều chỉnh',
      description: 'Văn bản đổi con số cam kết.',
      example: 'qd-dieu-chinh-2024',
    }),
    note: noteField(),
  }),
});

export type Target = z.infer<typeof targets.schema>;
