import { z } from 'zod';
import { integer, text } from './cell-type.ts';
import { clausesField, idField, noteField, quoteField } from './common-fields.ts';
import { required } from './field.ts';
import { defineNoun } from './noun.ts';

/** A group of people that the plan names as entitled to support. */
export const beneficiaryGroups = defineNoun({
  name: 'beneficiary-groups',
  title: 'Nhóm thụ hưởng',
  description: 'Nhóm người, nhóm hộ mà kế hoạch nêu là đối tượng hỗ trợ.',
  key: ['id'],
  schema: z.object({
    id: idField('ho-can-ngheo'),
    order: required(integer, {
      title: 'Thứ tự',
      description: 'Thứ tự khi liệt kê.',
      example: '2',
    }),
    name: required(text, {
      title: 'Tên nhóm',
      description: 'Tên dễ hiểu.',
      example: 'Hộ cận nghèo',
    }),
    quote: quoteField(),
    clauses: clausesField('Các đoạn nêu nhóm này; đoạn đầu chứa câu trích.'),
    note: noteField(),
  }),
});

export type BeneficiaryGroup = z.infer<typeof beneficiaryGroups.schema>;
