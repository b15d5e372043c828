import { z } from 'zod';
import { category, date, integer, list, number, period, reference, text } from '../../cell-type.ts';
import { clauseField, documentField, placeField } from '../../common-fields.ts';
import { entries, optional, required } from '../../field.ts';
import { defineNoun, keyOf } from '../../noun.ts';
import { type Observation, observations } from '../../observation.ts';
import { statuses } from '../../status/status.ts';
import { absences, dimensions, natures, qualifiers } from '../../vocabulary.ts';
import type { Ledger, LedgerRow } from '../ledger.ts';
import { cellReasons, type LedgerCell } from '../ledger-cells.ts';
import type { ComputedTable } from './computed-table.ts';

/** What is known of each commitment, indicator, place and year. */
export const ledgerCells = defineNoun({
  name: 'ledger-cells',
  title: 'Sổ cam kết',
  description:
    'Mỗi dòng là một cam kết, một chỉ số, một nơi, một năm: kết quả kèm văn bản, hoặc tên của chỗ trống.',
  key: ['target', 'indicator', 'area', 'year', 'observation'],
  schema: z.object({
    target: required(reference('targets'), {
      title: 'Cam kết',
      description: 'Cam kết được xét.',
      example: 'bao-hiem-y-te',
    }),
    clause: clauseField('Đoạn của kế hoạch chứa cam kết.'),
    dimension: required(category(dimensions), {
      title: 'Chiều thiếu hụt',
      description: 'Chiều thiếu hụt của cam kết.',
      example: 'health',
    }),
    deadline: required(date, {
      title: 'Hạn',
      description: 'Ngày cuối cùng để đạt.',
      example: '2025-12-31',
    }),
    area: required(reference('areas'), {
      title: 'Địa bàn',
      description: 'Địa bàn của kế hoạch hoặc một phường, xã của nó.',
      example: 'thi-xa-a',
    }),
    status: optional(category(statuses), {
      title: 'Mức tiến độ',
      description: 'Cam kết đứng ở đâu tại địa bàn này; trống khi không xét được cho một phần.',
      example: 'on-track',
    }),
    agencies: entries(list(reference('agencies')), {
      title: 'Cơ quan gắn với cam kết',
      description: 'Theo liên hệ của kế hoạch hoặc do biên tập xếp, thẳng hoặc qua dự án.',
      example: 'phong-y-te',
    }),
    projects: entries(list(reference('projects')), {
      title: 'Dự án gắn với cam kết',
      description: 'Theo liên hệ của kế hoạch hoặc do biên tập xếp.',
      example: 'tieu-du-an-3-2',
    }),
    indicator: optional(reference('indicators'), {
      title: 'Chỉ số',
      description: 'Chỉ số đo; trống khi cam kết không có con số.',
      example: 'bao-hiem-y-te',
    }),
    year: required(integer, {
      title: 'Năm',
      description: 'Năm của kế hoạch.',
      example: '2024',
    }),
    period: optional(period, {
      title: 'Kỳ của con số',
      description: 'Kỳ mà con số nói về: cả năm, hoặc phần cuối cùng của năm khi chưa có cả năm.',
      example: '2024',
    }),
    value: optional(number, {
      title: 'Kết quả',
      description: 'Con số như công bố; trống khi có lý do ở cột absence.',
      unit: 'theo đơn vị của chỉ số',
      example: '98.27',
    }),
    qualifier: optional(category(qualifiers), {
      title: 'Chữ đi kèm con số',
      description: 'Chữ in trước con số.',
      example: 'above',
    }),
    nature: optional(category(natures), {
      title: 'Tính chất',
      description: 'Kết quả hay sơ bộ.',
      example: 'result',
    }),
    absence: optional(category(absences), {
      title: 'Lý do không có số',
      description: 'Vì sao không có giá trị.',
      example: 'not-published',
    }),
    reason: optional(category(cellReasons), {
      title: 'Vì sao không áp dụng',
      description: 'Chỉ dùng khi lý do là không áp dụng.',
      example: 'whole-only',
    }),
    observation: optional(text, {
      title: 'Khóa của con số',
      description: 'Khóa của dòng trong bộ số liệu.',
      example: 'bao-hiem-y-te/thi-xa-a/2024/-/result/bao-cao-2024',
    }),
    document: documentField('Văn bản chứng minh con số.'),
    place: placeField(),
  }),
});

/** The ledger of the plan's own area and of its units, one row for each result or absence. */
export function ledgerCellsDataset(ledger: Ledger): ComputedTable<typeof ledgerCells.schema> {
  const places = [ledger.area, ...ledger.units];
  const rows = places.flatMap((area) =>
    ledger.rowsOf(area).flatMap((row) => row.cells.flatMap((cell) => rowsOf(row, cell))),
  );
  return { noun: ledgerCells, rows };
}

function rowsOf(row: LedgerRow, cell: LedgerCell): z.infer<typeof ledgerCells.schema>[] {
  const figures = cell.results.length === 0 ? [null] : cell.results;
  return figures.map((figure) => rowOf(row, cell, figure));
}

function rowOf(
  { target, area, verdict, ties }: LedgerRow,
  cell: LedgerCell,
  figure: Observation | null,
) {
  return {
    target: target.id,
    clause: target.clause,
    dimension: target.dimension,
    deadline: target.deadline,
    area: area.id,
    status: verdict?.status ?? null,
    agencies: [...new Set(ties.bodies.map(({ agency }) => agency))],
    projects: [...new Set(ties.projects.map(({ project }) => project))],
    indicator: cell.indicator,
    year: cell.year,
    period: figure?.period ?? null,
    value: figure?.value ?? null,
    qualifier: figure?.qualifier ?? null,
    nature: figure?.nature ?? null,
    absence: cell.absence,
    reason: cell.reason,
    observation: figure === null ? null : keyOf(observations, figure),
    document: figure?.document ?? null,
    place: figure?.place ?? null,
  };
}
