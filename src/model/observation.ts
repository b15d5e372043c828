import { z } from 'zod';
import { category, date, number, period, reference, slug, text } from './cell-type.ts';
import { documentField, noteField, placeField } from './common-fields.ts';
import { optional, required } from './field.ts';
import { defineNoun } from './noun.ts';
import { absences, natures, qualifiers } from './vocabulary.ts';

export const uses = {
  used: 'được dùng',
  'not-used': 'giữ lại để đối chiếu',
} as const;

/** One figure, or one named absence, with the document it comes from. */
export const observations = defineNoun({
  name: 'observations',
  title: 'Số liệu',
  description: 'Mỗi dòng là một con số (hoặc một chỗ trống có tên) của một chỉ số, địa bàn, kỳ.',
  key: ['indicator', 'area', 'period', 'standard', 'nature', 'document'],
  schema: z.object({
    indicator: required(reference('indicators'), {
      title: 'Chỉ số',
      description: 'Chỉ số được đo.',
      example: 'ty-le-ho-ngheo',
    }),
    area: required(reference('areas'), {
      title: 'Địa bàn',
      description: 'Nơi con số nói về.',
      example: 'tinh-a',
    }),
    period: required(period, {
      title: 'Kỳ',
      description: 'Năm, nửa năm, quý hoặc tháng mà con số nói về; số thời điểm là cuối kỳ.',
      example: '2024',
    }),
    standard: optional(slug, {
      title: 'Chuẩn',
      description: 'Chuẩn hoặc phương pháp dùng khi đo; số theo hai chuẩn không so với nhau.',
      example: 'chuan-2022-2025',
    }),
    nature: required(category(natures), {
      title: 'Tính chất',
      description: 'Con số chắc đến đâu.',
      example: 'result',
    }),
    value: optional(number, {
      title: 'Giá trị',
      description: 'Con số như công bố; trống khi cột “Lý do không có số” được điền.',
      unit: 'theo đơn vị của chỉ số',
      example: '2.40',
    }),
    absence: optional(category(absences), {
      title: 'Lý do không có số',
      description: 'Vì sao không có giá trị.',
      example: 'not-published',
    }),
    qualifier: optional(category(qualifiers), {
      title: 'Chữ đi kèm con số',
      description: 'Chữ in trước con số: hơn, trên, gần, khoảng, dưới; trống là đúng số đó.',
      example: 'above',
    }),
    use: optional(category(uses), {
      title: 'Dùng hay đối chiếu',
      description: 'Khi hai nguồn khác nhau: số nào được dùng; trống khi chỉ có một nguồn.',
      example: 'used',
    }),
    use_reason: optional(text, {
      title: 'Vì sao dùng số này',
      description: 'Lý do chọn khi hai nguồn khác nhau.',
      example: 'Nguồn này cho cả số hộ và mức giảm.',
    }),
    document: documentField('Văn bản chứng minh con số.'),
    place: placeField(),
    published_on: optional(date, {
      title: 'Ngày công bố',
      description: 'Ngày con số được công bố.',
      example: '2025-08-14',
    }),
    note: noteField(),
  }),
});

export type Observation = z.infer<typeof observations.schema>;
