import { z } from 'zod';
import { category, flag, integer, number, text } from './cell-type.ts';
import { documentField, idField, noteField, placeField } from './common-fields.ts';
import { optional, required } from './field.ts';
import { defineNoun } from './noun.ts';

export const directions = {
  increase: 'cao hơn là tốt hơn',
  decrease: 'thấp hơn là tốt hơn',
  none: 'không xét tốt, xấu',
} as const;

export const frequencies = {
  yearly: 'hằng năm',
  'half-yearly': '6 tháng',
  quarterly: 'hằng quý',
  once: 'một lần',
  unknown: 'chưa rõ',
} as const;

/** What is measured, with its unit and its legal definition. */
export const indicators = defineNoun({
  name: 'indicators',
  title: 'Chỉ số',
  description: 'Điều được đo: đơn vị, tử số, mẫu số, định nghĩa và căn cứ.',
  key: ['id'],
  schema: z.object({
    id: idField('ty-le-ho-ngheo'),
    name: required(text, {
      title: 'Tên chỉ số',
      description: 'Tên đọc được trên trang và biểu đồ.',
      example: 'Tỷ lệ hộ nghèo',
    }),
    unit: required(text, {
      title: 'Đơn vị',
      description: 'Đơn vị của con số.',
      example: '%',
    }),
    decimals: required(integer, {
      title: 'Số chữ số thập phân',
      description: 'Số chữ số sau dấu phẩy khi hiện và khi làm tròn số do trang này tính.',
      unit: 'chữ số',
      example: '2',
    }),
    direction: required(category(directions), {
      title: 'Chiều tốt',
      description: 'Giá trị cao hay thấp là tốt.',
      example: 'decrease',
    }),
    numerator: optional(text, {
      title: 'Tử số',
      description: 'Đếm cái gì.',
      example: 'Số hộ nghèo',
    }),
    denominator: optional(text, {
      title: 'Mẫu số',
      description: 'Chia cho cái gì; trống khi chỉ số là một số đếm.',
      example: 'Tổng số hộ',
    }),
    denominator_counted: optional(flag, {
      title: 'Mẫu số có người đếm',
      description: 'yes khi có văn bản giao đếm mẫu số; no khi không văn bản nào giao.',
      example: 'yes',
    }),
    definition: optional(text, {
      title: 'Định nghĩa',
      description: 'Định nghĩa theo văn bản; trống khi chưa thấy văn bản định nghĩa.',
      example: 'Hộ có thu nhập bình quân từ mức chuẩn trở xuống và thiếu hụt từ 3 chỉ số trở lên.',
    }),
    document: documentField('Căn cứ pháp lý của định nghĩa.'),
    place: placeField(),
    frequency: required(category(frequencies), {
      title: 'Kỳ đo',
      description: 'Bao lâu có số một lần.',
      example: 'yearly',
    }),
    cumulative: required(flag, {
      title: 'Số lũy kế',
      description: 'yes khi số chỉ cộng dồn từ đầu kỳ, không thể giảm.',
      example: 'no',
    }),
    minimum: optional(number, {
      title: 'Giá trị nhỏ nhất có thể',
      description: 'Số nhỏ hơn mức này là nhập sai.',
      unit: 'theo đơn vị của chỉ số',
      example: '0',
    }),
    maximum: optional(number, {
      title: 'Giá trị lớn nhất có thể',
      description: 'Số lớn hơn mức này là nhập sai.',
      unit: 'theo đơn vị của chỉ số',
      example: '100',
    }),
    note: noteField(),
  }),
});

export type Indicator = z.infer<typeof indicators.schema>;
