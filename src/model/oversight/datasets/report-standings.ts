import { z } from 'zod';
import { category, date, flag, integer, list, period, reference, text } from '../../cell-type.ts';
import { documentField } from '../../common-fields.ts';
import { entries, optional, required } from '../../field.ts';
import { defineNoun } from '../../noun.ts';
import { dueBases, reportKinds } from '../../report-due.ts';
import { reportStates } from '../../reporting.ts';
import { obligations } from '../obligation.ts';
import type { ReportCell } from '../report-cells.ts';
import type { ComputedTable } from './computed-table.ts';

/** How each report stands at the assessment date. */
export const reportStandings = defineNoun({
  name: 'report-standings',
  title: 'Báo cáo đến đâu',
  description:
    'Mỗi dòng là một cơ quan, một loại báo cáo, một kỳ: hạn, căn cứ của hạn, đã nhận hay chưa vào ngày xét.',
  key: ['agency', 'kind', 'period'],
  schema: z.object({
    agency: required(reference('agencies'), {
      title: 'Cơ quan gửi',
      description: 'Ai gửi.',
      example: 'phong-y-te',
    }),
    kind: required(category(reportKinds), {
      title: 'Loại báo cáo',
      description: 'Báo cáo gì.',
      example: 'yearly',
    }),
    period: required(period, { title: 'Kỳ', description: 'Về kỳ nào.', example: '2023' }),
    recipient: required(reference('agencies'), {
      title: 'Nơi nhận',
      description: 'Gửi cho ai.',
      example: 'ubnd-thi-xa',
    }),
    obligation: required(category(obligations), {
      title: 'Buộc hay không',
      description: 'Kế hoạch buộc gửi, chỉ đề nghị, hay không nêu cơ quan này.',
      example: 'obliged',
    }),
    clause: optional(reference('clauses'), {
      title: 'Đoạn của kế hoạch',
      description: 'Đoạn buộc gửi.',
      example: 'ket-thuc',
    }),
    document: documentField('Văn bản buộc gửi, khi không phải chính kế hoạch.'),
    due_on: optional(date, {
      title: 'Hạn gửi',
      description: 'Ngày như văn bản ghi hoặc như giả định.',
      example: '2026-01-31',
    }),
    due_basis: required(category(dueBases), {
      title: 'Căn cứ của hạn',
      description: 'Hạn do văn bản ghi hay do trang này giả định; hạn giả định không làm ai muộn.',
      example: 'stated',
    }),
    assumption: optional(text, {
      title: 'Giả định',
      description: 'Giả định gì khi hạn không có văn bản.',
      example: 'Hết tháng 1 năm sau.',
    }),
    closing_on: optional(date, {
      title: 'Ngày hết hạn',
      description:
        'Hạn rơi vào ngày nghỉ thì là ngày làm việc tiếp theo; trống khi hạn không có văn bản.',
      example: '2026-02-02',
    }),
    may_move: optional(flag, {
      title: 'Chưa trừ ngày nghỉ Tết',
      description: 'yes khi hạn gần Tết mà chưa có văn bản về ngày nghỉ của năm ấy.',
      example: 'no',
    }),
    state: required(category(reportStates), {
      title: 'Vào ngày xét',
      description: 'Báo cáo đứng ở đâu vào ngày xét.',
      example: 'received-late',
    }),
    days_after: optional(integer, {
      title: 'Số ngày sau hạn',
      description: 'Từ ngày hết hạn đến ngày nhận, hoặc đến ngày xét; số âm là trước hạn.',
      unit: 'ngày',
      example: '12',
    }),
    received_on: optional(date, {
      title: 'Ngày nhận',
      description: 'Ngày nơi nhận xác nhận đã nhận lần đầu.',
      example: '2026-02-14',
    }),
    corrected_on: optional(date, {
      title: 'Ngày gửi bản sửa',
      description: 'Ngày gửi lại bản đã sửa.',
      example: '2026-03-02',
    }),
    received_document: documentField('Văn bản cho biết báo cáo đã nhận.'),
    exempt_reason: optional(text, {
      title: 'Lý do được miễn',
      description: 'Vì sao không phải gửi kỳ này.',
      example: 'Đơn vị đã sáp nhập trước hạn gửi.',
    }),
    comments: entries(list(reference('comments')), {
      title: 'Ý kiến của cơ quan',
      description: 'Ý kiến về báo cáo này, đăng nguyên văn ở bộ ý kiến.',
      example: 'y-kien-phong-y-te-2024',
    }),
  }),
});

/** All cells of the grids as rows. */
export function reportStandingsDataset(
  cells: readonly ReportCell[],
): ComputedTable<typeof reportStandings.schema> {
  const rows = cells.map(({ report, obligation, standing, comments }) => {
    const { note: _note, ...columns } = report;
    return {
      ...columns,
      obligation,
      closing_on: standing.closing?.day ?? null,
      may_move: standing.closing?.mayMove ?? null,
      state: standing.state,
      days_after: standing.daysAfter,
      corrected_on: standing.correctedOn,
      comments: comments.map(({ id }) => id),
    };
  });
  return { noun: reportStandings, rows };
}
