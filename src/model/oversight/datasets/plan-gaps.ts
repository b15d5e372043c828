import { z } from 'zod';
import { category, list, reference, text } from '../../cell-type.ts';
import { clausesField } from '../../common-fields.ts';
import { entries, optional, required } from '../../field.ts';
import { defineNoun } from '../../noun.ts';
import { type Gap, gapKinds, gapSubjects } from '../gap.ts';
import type { ComputedTable } from './computed-table.ts';

/** What the plan leaves open. */
export const planGaps = defineNoun({
  name: 'plan-gaps',
  title: 'Chỗ kế hoạch để ngỏ',
  description:
    'Mỗi dòng là một điều kế hoạch không nói, do máy tính tìm, kèm đoạn cho thấy điều ấy.',
  key: ['kind', 'subject_kind', 'subject', 'indicator'],
  schema: z.object({
    kind: required(category(gapKinds), {
      title: 'Loại',
      description: 'Điều gì để ngỏ.',
      example: 'no-baseline',
    }),
    subject_kind: required(category(gapSubjects), {
      title: 'Của cái gì',
      description: 'Cam kết, nhiệm vụ, dự án hay cả kế hoạch.',
      example: 'target',
    }),
    subject: required(text, {
      title: 'Mã',
      description: 'Mã của cam kết, nhiệm vụ, dự án; mã văn bản của kế hoạch khi là cả kế hoạch.',
      example: 'bao-hiem-y-te',
    }),
    indicator: optional(reference('indicators'), {
      title: 'Chỉ số',
      description: 'Chỉ số, khi điều để ngỏ là của một chỉ số.',
      example: 'ty-le-tham-gia-bao-hiem-y-te',
    }),
    clauses: clausesField('Các đoạn cho thấy điều ấy.', 'i-3-b-2'),
    agencies: entries(list(reference('agencies')), {
      title: 'Cơ quan',
      description: 'Cơ quan mà điều ấy nói đến.',
      example: 'phong-y-te',
    }),
  }),
});

/** All gaps as rows. */
export function planGapsDataset(gaps: readonly Gap[]): ComputedTable<typeof planGaps.schema> {
  const rows = gaps.map(({ kind, subjectKind, subject, indicator, clauses, agencies }) => ({
    kind,
    subject_kind: subjectKind,
    subject,
    indicator,
    clauses: [...clauses],
    agencies: [...agencies],
  }));
  return { noun: planGaps, rows };
}
