import { z } from 'zod';
import { category, date, text } from './cell-type.ts';
import { documentField, idField, noteField, placeField } from './common-fields.ts';
import { optional, required } from './field.ts';
import { defineNoun } from './noun.ts';

export const correctedDatasets = {
  observations: 'số liệu',
  budget: 'ngân sách',
  'reports-due': 'kỳ báo cáo',
  targets: 'chỉ tiêu',
} as const;

/** A change of something already published: old value, new value, why, by which document. */
export const corrections = defineNoun({
  name: 'corrections',
  title: 'Đính chính',
  description: 'Mỗi lần sửa một giá trị đã công bố: cũ, mới, vì sao, theo văn bản nào.',
  key: ['id'],
  schema: z.object({
    id: idField('dinh-chinh-2024-01'),
    dataset: required(category(correctedDatasets), {
      title: 'Bộ dữ liệu',
      description: 'Bộ dữ liệu có giá trị được sửa.',
      example: 'observations',
    }),
    row: required(text, {
      title: 'Khóa của dòng',
      description: 'Các cột khóa của dòng được sửa, nối bằng dấu /.',
      example: 'so-ho-ngheo/tinh-a/2023/chuan-2022-2025/result/bao-2023-12',
    }),
    field: required(text, {
      title: 'Cột',
      description: 'Cột được sửa.',
      example: 'value',
    }),
    old_value: optional(text, {
      title: 'Giá trị cũ',
      description: 'Giá trị đã công bố trước khi sửa; trống khi trước đó là ô trống.',
      example: '61',
    }),
    new_value: optional(text, {
      title: 'Giá trị mới',
      description: 'Giá trị sau khi sửa.',
      example: '58',
    }),
    reason: required(text, {
      title: 'Lý do',
      description: 'Vì sao phải sửa.',
      example: 'Một hộ được đếm hai lần.',
    }),
    corrected_on: required(date, {
      title: 'Ngày sửa',
      description: 'Ngày giá trị mới được công bố.',
      example: '2024-05-20',
    }),
    document: documentField('Văn bản làm căn cứ sửa.'),
    place: placeField(),
    note: noteField(),
  }),
});

export type Correction = z.infer<typeof corrections.schema>;
