import { z } from 'zod';
import { list, reference } from './cell-type.ts';
import { clauseField, idField, noteField, quoteField } from './common-fields.ts';
import { entries, optional, required } from './field.ts';
import { defineNoun } from './noun.ts';

/** What the plan says is given to which group for which need. */
export const supportItems = defineNoun({
  name: 'support-items',
  title: 'Khoản hỗ trợ',
  description: 'Kế hoạch nói hỗ trợ gì, cho nhóm nào, theo đoạn nào.',
  key: ['id'],
  schema: z.object({
    id: idField('tap-huan-nong-nghiep'),
    need: required(reference('needs'), {
      title: 'Nhu cầu',
      description: 'Nhu cầu được đáp ứng.',
      example: 'san-xuat',
    }),
    groups: entries(list(reference('beneficiary-groups')), {
      title: 'Nhóm thụ hưởng',
      description: 'Những nhóm mà đoạn đối tượng nêu.',
      example: 'ho-ngheo|ho-can-ngheo',
    }),
    clause: clauseField('Đoạn nêu nội dung hỗ trợ.'),
    quote: quoteField(),
    project: optional(reference('projects'), {
      title: 'Dự án, tiểu dự án',
      description: 'Dự án chứa khoản hỗ trợ; trống khi là chính sách riêng.',
      example: 'tieu-du-an-3-1',
    }),
    agencies: entries(list(reference('agencies')), {
      title: 'Cơ quan được giao',
      description: 'Cơ quan mà kế hoạch giao, theo nhiệm vụ.',
      example: 'phong-kinh-te',
    }),
    note: noteField(),
  }),
});

export type SupportItem = z.infer<typeof supportItems.schema>;
