import { z } from 'zod';
import { category, date, integer, list, reference, text } from './cell-type.ts';
import { idField, noteField, optionalClauseField } from './common-fields.ts';
import { entries, optional, required } from './field.ts';
import { defineNoun } from './noun.ts';

export const agencyKinds = {
  entry: 'một mục riêng trong phần tổ chức thực hiện',
  member: 'được nêu tên trong một mục chung',
  collective: 'tên gọi chung cho nhiều cơ quan',
  mentioned: 'được nhắc đến trong kế hoạch',
  today: 'cơ quan của ngày nay, không có trong kế hoạch',
} as const;
export type AgencyKind = keyof typeof agencyKinds;

/** A body that the plan names, or the body that stands in its place today. */
export const agencies = defineNoun({
  name: 'agencies',
  title: 'Cơ quan, tổ chức',
  description: 'Cơ quan, tổ chức mà kế hoạch nêu, và cơ quan ngày nay khi có văn bản nói rõ.',
  key: ['id'],
  schema: z.object({
    id: idField('phong-y-te'),
    order: required(integer, {
      title: 'Thứ tự',
      description: 'Thứ tự trong kế hoạch.',
      example: '5',
    }),
    name: required(text, {
      title: 'Tên',
      description: 'Tên như kế hoạch viết.',
      example: 'Phòng Y tế',
    }),
    kind: required(category(agencyKinds), {
      title: 'Cách kế hoạch nêu',
      description: 'Kế hoạch nêu cơ quan này theo cách nào.',
      example: 'entry',
    }),
    clause: optionalClauseField('Đoạn nêu cơ quan', 'Mục của cơ quan trong kế hoạch.', 'iv-5'),
    area: optional(reference('areas'), {
      title: 'Địa bàn',
      description: 'Địa bàn mà cơ quan phụ trách.',
      example: 'thi-xa-a',
    }),
    ended_on: optional(date, {
      title: 'Hoạt động đến hết ngày',
      description: 'Ngày cuối cùng cơ quan còn hoạt động, khi có văn bản nói rõ.',
      example: '2025-06-30',
    }),
    ended_document: optional(reference('documents'), {
      title: 'Văn bản kết thúc',
      description: 'Văn bản làm cơ quan kết thúc hoạt động.',
      example: 'nq-1665-2025-ubtvqh15',
    }),
    successors: entries(list(reference('agencies')), {
      title: 'Cơ quan ngày nay',
      description: 'Cơ quan thay thế, khi có văn bản nói rõ; trống khi chưa tìm thấy văn bản.',
      example: 'ubnd-phuong-a',
    }),
    note: noteField(),
  }),
});

export type Agency = z.infer<typeof agencies.schema>;
