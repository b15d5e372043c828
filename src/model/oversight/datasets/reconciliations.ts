import { z } from 'zod';
import { category, list, number, period, slug, text } from '../../cell-type.ts';
import { documentField, placeField } from '../../common-fields.ts';
import { entries, optional, required } from '../../field.ts';
import { defineNoun } from '../../noun.ts';
import { natures } from '../../vocabulary.ts';
import { type Reconciliation, sumKinds, sumStates } from '../reconciliation.ts';
import type { ComputedTable } from './computed-table.ts';

/** Published totals beside the sums of their parts. */
export const reconciliations = defineNoun({
  name: 'reconciliations',
  title: 'Cộng lại',
  description:
    'Mỗi dòng là một phép cộng: tổng đã công bố, số cộng lại, chỗ lệch, khóa của từng số.',
  key: ['kind', 'measure', 'whole', 'period', 'standard', 'nature'],
  schema: z.object({
    kind: required(category(sumKinds), {
      title: 'Cộng cái gì',
      description: 'Phần nào cộng thành tổng nào.',
      example: 'units',
    }),
    measure: required(text, {
      title: 'Đếm cái gì',
      description: 'Mã chỉ số, hoặc khâu của ngân sách.',
      example: 'so-ho-ngheo',
    }),
    whole: optional(slug, {
      title: 'Của đâu',
      description: 'Mã địa bàn hoặc dự án; trống khi là mọi dự án.',
      example: 'thi-xa-a',
    }),
    period: required(period, { title: 'Kỳ', description: 'Kỳ của các số.', example: '2023' }),
    standard: optional(slug, {
      title: 'Chuẩn',
      description: 'Chuẩn hoặc phương pháp của các số.',
      example: 'chuan-2022-2025',
    }),
    nature: optional(category(natures), {
      title: 'Tính chất',
      description: 'Tính chất của các số; trống với ngân sách.',
      example: 'result',
    }),
    unit: required(text, { title: 'Đơn vị', description: 'Đơn vị của các số.', example: 'hộ' }),
    state: required(category(sumStates), {
      title: 'Kết quả so',
      description: 'Khớp (kể cả trong mức làm tròn), lệch, hay không đủ số để cộng.',
      example: 'differs',
    }),
    total: optional(number, {
      title: 'Tổng đã công bố',
      description: 'Tổng như công bố; trống khi chưa tìm thấy.',
      unit: 'theo cột đơn vị',
      example: '1972767',
    }),
    sum: optional(number, {
      title: 'Cộng lại',
      description: 'Tổng các phần; trống khi thiếu một phần.',
      unit: 'theo cột đơn vị',
      example: '1972648',
    }),
    residual: optional(number, {
      title: 'Chỗ lệch',
      description: 'Tổng đã công bố trừ số cộng lại.',
      unit: 'theo cột đơn vị',
      example: '119',
    }),
    terms: entries(list(text), {
      title: 'Các phần',
      description: 'Mã của từng phần, theo thứ tự.',
      example: 'phuong-a|phuong-b',
    }),
    term_keys: entries(list(text), {
      title: 'Khóa của các số',
      description: 'Khóa của từng dòng đã cộng, để ai cũng cộng lại được.',
      example: 'so-ho-ngheo/phuong-a/2023/-/result/bao-cao-2023',
    }),
    missing: entries(list(text), {
      title: 'Còn thiếu',
      description: 'Mã của phần thiếu; total là tổng, others là những nơi trang này chưa có số.',
      example: 'phuong-b',
    }),
    total_key: optional(text, {
      title: 'Khóa của tổng',
      description: 'Khóa của dòng có tổng đã công bố.',
      example: 'so-ho-ngheo/thi-xa-a/2023/-/result/bao-cao-2023',
    }),
    document: documentField('Văn bản công bố tổng.'),
    place: placeField(),
  }),
});

/** All sums as rows. */
export function reconciliationsDataset(
  sums: readonly Reconciliation[],
): ComputedTable<typeof reconciliations.schema> {
  return { noun: reconciliations, rows: sums.map(rowOf) };
}

function rowOf(sum: Reconciliation): z.infer<typeof reconciliations.schema> {
  const { kind, measure, whole, period: when, standard, nature, unit, state, total, terms } = sum;
  return {
    kind,
    measure,
    whole,
    period: when,
    standard,
    nature,
    unit,
    state,
    total: total?.value ?? null,
    sum: sum.sum,
    residual: sum.residual,
    terms: terms.map(({ of }) => of),
    term_keys: terms.flatMap(({ keys }) => keys),
    missing: sum.missing,
    total_key: total?.key ?? null,
    document: total?.document ?? null,
    place: total?.place ?? null,
  };
}
