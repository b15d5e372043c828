import { z } from 'zod';
import { category, code, date, integer, list, number, reference, text } from './cell-type.ts';
import { documentField, idField, noteField, placeField } from './common-fields.ts';
import { entries, optional, required } from './field.ts';
import { defineNoun } from './noun.ts';

export const areaKinds = {
  nation: 'cả nước',
  region: 'vùng',
  province: 'tỉnh',
  town: 'thị xã, huyện',
  ward: 'phường',
  commune: 'xã',
} as const;

/**
 * A place. Codes are attributes, not keys: an official code can be used again for another
 * territory after a merger, so a place is known by its slug, and by code with validity.
 */
export const areas = defineNoun({
  name: 'areas',
  title: 'Địa bàn',
  description: 'Cả nước, vùng, tỉnh, thị xã, phường, xã; cả nơi đã thôi tồn tại sau sáp nhập.',
  key: ['id'],
  schema: z.object({
    id: idField('phuong-a'),
    order: required(integer, {
      title: 'Thứ tự',
      description: 'Thứ tự khi liệt kê.',
      example: '6',
    }),
    name: required(text, {
      title: 'Tên',
      description: 'Tên đầy đủ.',
      example: 'Phường A',
    }),
    kind: required(category(areaKinds), {
      title: 'Cấp',
      description: 'Cấp hành chính.',
      example: 'ward',
    }),
    code: optional(code, {
      title: 'Mã đơn vị hành chính',
      description: 'Mã của cơ quan thống kê; một mã có thể được dùng lại sau sáp nhập.',
      example: '18115',
    }),
    parent: optional(reference('areas'), {
      title: 'Thuộc',
      description: 'Địa bàn cấp trên trực tiếp.',
      example: 'thi-xa-a',
    }),
    valid_from: optional(date, {
      title: 'Có từ ngày',
      description: 'Ngày địa bàn bắt đầu có với ranh giới này; trống khi chưa biết.',
      example: '2025-07-01',
    }),
    valid_to: optional(date, {
      title: 'Đến hết ngày',
      description: 'Ngày cuối cùng địa bàn còn tồn tại; trống khi đang có.',
      example: '2025-06-30',
    }),
    successors: entries(list(reference('areas')), {
      title: 'Nay thuộc',
      description: 'Địa bàn tiếp nhận sau sáp nhập.',
      example: 'phuong-a-moi',
    }),
    longitude: optional(number, {
      title: 'Kinh độ gần đúng',
      description: 'Tâm gần đúng, chỉ để xếp ô trên bản đồ giản lược.',
      unit: 'độ',
      example: '105.706',
    }),
    latitude: optional(number, {
      title: 'Vĩ độ gần đúng',
      description: 'Tâm gần đúng, chỉ để xếp ô trên bản đồ giản lược.',
      unit: 'độ',
      example: '18.538',
    }),
    document: documentField('Văn bản lập, sáp nhập hoặc nguồn của mã.'),
    place: placeField(),
    note: noteField(),
  }),
});

export type Area = z.infer<typeof areas.schema>;
