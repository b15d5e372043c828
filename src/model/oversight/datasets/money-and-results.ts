import { z } from 'zod';
import { category, date, integer, list, number, reference, text } from '../../cell-type.ts';
import { documentField, placeField } from '../../common-fields.ts';
import { entries, optional, required } from '../../field.ts';
import { linkBases } from '../../link.ts';
import { defineNoun, keyOf } from '../../noun.ts';
import { observations } from '../../observation.ts';
import { absences } from '../../vocabulary.ts';
import { type MoneyAndResult, partings } from '../money-and-results.ts';
import { spendingReasons } from '../spending.ts';
import type { ComputedTable } from './computed-table.ts';

const measures = { path: 'quãng đường phải đi đến kỳ ấy', goal: 'mức cam kết' } as const;

/** Money of each sub-project beside the result of each commitment tied to it. */
export const moneyAndResults = defineNoun({
  name: 'money-and-results',
  title: 'Tiền bên cạnh kết quả',
  description:
    'Mỗi dòng là một tiểu dự án và một cam kết gắn với nó: phần tiền đã giải ngân, phần việc đã đạt.',
  key: ['project', 'target'],
  schema: z.object({
    project: required(reference('projects'), {
      title: 'Dự án, tiểu dự án',
      description: 'Tiểu dự án; dự án khi không chia tiểu dự án.',
      example: 'tieu-du-an-3-1',
    }),
    target: optional(reference('targets'), {
      title: 'Cam kết',
      description: 'Cam kết gắn với dự án; trống khi không có.',
      example: 'nang-luc-san-xuat',
    }),
    basis: optional(category(linkBases), {
      title: 'Ai xếp',
      description: 'Kế hoạch nối hai bên, hay người biên tập xếp.',
      example: 'editor',
    }),
    years: entries(list(integer), {
      title: 'Các năm',
      description: 'Những năm có tiền được tính.',
      example: '2023|2024',
    }),
    disbursed: optional(number, {
      title: 'Đã giải ngân',
      description: 'Số đã giải ngân của các năm ấy.',
      unit: 'triệu đồng',
      example: '1250',
    }),
    planned: optional(number, {
      title: 'Được đặt ra sau cùng',
      description:
        'Số điều chỉnh, không có thì số giao, không có nữa thì số kế hoạch, cùng những khoản ấy.',
      unit: 'triệu đồng',
      example: '1400',
    }),
    money_share: optional(number, {
      title: 'Phần tiền',
      description: 'Đã giải ngân chia cho số được đặt ra sau cùng; 1 là tất cả.',
      unit: 'phần',
      example: '0.89',
    }),
    money_reason: optional(category(spendingReasons), {
      title: 'Vì sao không có phần tiền',
      description: 'Trống khi có.',
      example: 'incomplete',
    }),
    as_of: optional(date, {
      title: 'Tiền tính đến ngày',
      description: 'Ngày mới nhất của số giải ngân.',
      example: '2024-12-31',
    }),
    documents: entries(list(reference('documents')), {
      title: 'Văn bản về tiền',
      description: 'Các văn bản chứng minh số tiền.',
      example: 'quyet-toan-2024',
    }),
    indicator: optional(reference('indicators'), {
      title: 'Chỉ số',
      description: 'Chỉ số đi được ít nhất trong các chỉ số của cam kết.',
      example: 'bao-hiem-y-te',
    }),
    output_share: optional(number, {
      title: 'Phần kết quả',
      description: 'Từ 0 đến 1.',
      unit: 'phần',
      example: '0.6',
    }),
    output_measure: optional(category(measures), {
      title: 'Phần của cái gì',
      description: 'Của quãng đường phải đi đến kỳ ấy, hay của mức cam kết khi không có số đầu kỳ.',
      example: 'path',
    }),
    absence: optional(category(absences), {
      title: 'Lý do không có phần kết quả',
      description: 'Trống khi có.',
      example: 'not-published',
    }),
    difference: optional(number, {
      title: 'Khoảng cách',
      description: 'Phần kết quả trừ phần tiền.',
      unit: 'phần',
      example: '-0.29',
    }),
    parting: optional(category(partings), {
      title: 'Gần hay xa',
      description: 'Cách nhau hơn 25 điểm phần trăm thì cần xem; không bên nào là tốt hay xấu.',
      example: 'money-ahead',
    }),
    observation: optional(text, {
      title: 'Khóa của con số',
      description: 'Khóa của dòng trong bộ số liệu.',
      example: 'bao-hiem-y-te/thi-xa-a/2024/-/result/bao-cao-2024',
    }),
    document: documentField('Văn bản chứng minh kết quả.'),
    place: placeField(),
  }),
});

/** All pairs as rows. */
export function moneyAndResultsDataset(
  pairs: readonly MoneyAndResult[],
): ComputedTable<typeof moneyAndResults.schema> {
  return { noun: moneyAndResults, rows: pairs.map(rowOf) };
}

function rowOf(pair: MoneyAndResult): z.infer<typeof moneyAndResults.schema> {
  const { project, row, basis, money, moneyReason, output, outputAbsence } = pair;
  const figure = output?.figure;
  return {
    project: project.id,
    target: row?.target.id ?? null,
    basis,
    years: money?.years ?? [],
    disbursed: money?.disbursed ?? null,
    planned: money?.basis ?? null,
    money_share: money?.share ?? null,
    money_reason: moneyReason,
    as_of: money?.asOf ?? null,
    documents: money?.documents ?? [],
    indicator: output?.indicator ?? null,
    output_share: output?.share ?? null,
    output_measure: output?.measure ?? null,
    absence: outputAbsence,
    difference: pair.difference,
    parting: pair.parting,
    observation: figure === undefined ? null : keyOf(observations, figure),
    document: figure?.document ?? null,
    place: figure?.place ?? null,
  };
}
