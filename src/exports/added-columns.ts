import type { z } from 'zod';
import { category, reference, text } from '../model/cell-type.ts';
import { fieldMeta, optional } from '../model/field.ts';
import type { ReportDue } from '../model/report-due.ts';
import { reportStanding } from '../model/reporting.ts';
import type { Target } from '../model/target.ts';
import { type Absence, absences } from '../model/vocabulary.ts';
import type { AddedColumn } from './dataset.ts';

/** What the added columns are computed from, besides the row. */
export interface ColumnSetting {
  /** Id of the plan's own document. */
  plan: string;
  assessmentDate: string;
  /** Name that readers use for a clause: `mục I.3.b`. */
  clauseName: (path: string) => string;
}

/** A row that cites the plan. */
interface Citing {
  clause?: string | null;
  clauses?: readonly string[];
  path?: string;
}

const documentColumn = optional(reference('documents'), {
  title: 'Văn bản',
  description: 'Văn bản làm căn cứ: chính kế hoạch, tại đoạn nêu ở dòng này.',
  example: 'ke-hoach',
});

const placeColumn = optional(text, {
  title: 'Vị trí trong văn bản',
  description: 'Tên của đoạn, đọc như khi dẫn kế hoạch.',
  example: 'mục I.3.b, gạch đầu dòng 2',
});

/** Document and place of rows whose source is a clause of the plan. */
export function planSourceColumns({ plan, clauseName }: ColumnSetting): AddedColumn<Citing>[] {
  return [
    columnOf('document', documentColumn, (row) => (pathsOf(row).length === 0 ? null : plan)),
    columnOf('place', placeColumn, (row) => placeOf(pathsOf(row), clauseName)),
  ];
}

function pathsOf({ clause, clauses, path }: Citing): readonly string[] {
  return clauses ?? [clause ?? path].flatMap((one) => one ?? []);
}

function placeOf(paths: readonly string[], clauseName: (path: string) => string): string | null {
  return paths.length === 0 ? null : paths.map(clauseName).join('; ');
}

/** The place of a report's clause; its `document` column stands for texts other than the plan. */
export function clausePlaceColumn({ clauseName }: ColumnSetting): AddedColumn<Citing> {
  return columnOf('place', placeColumn, (row) => placeOf(pathsOf(row), clauseName));
}

/** Why a commitment has no number. */
export const targetAbsence: AddedColumn<Target> = columnOf(
  'absence',
  absenceColumn('Vì sao không có con số cam kết.', 'not-stated'),
  ({ value }): Absence | null => (value === null ? 'not-stated' : null),
);

/** Why a report has no day of receipt, at the assessment date. */
export function receiptAbsence({ assessmentDate }: ColumnSetting): AddedColumn<ReportDue> {
  return columnOf(
    'absence',
    absenceColumn('Vì sao không có ngày nhận, xét vào ngày xét tiến độ.', 'not-published'),
    (row): Absence | null => absenceOfReceipt(row, assessmentDate),
  );
}

function absenceOfReceipt(row: ReportDue, assessmentDate: string): Absence | null {
  if (row.received_on !== null) return null;
  const { state } = reportStanding(row, assessmentDate);
  if (state === 'exempt') return 'not-applicable';
  return state === 'not-due' ? 'not-due' : 'not-published';
}

function absenceColumn(description: string, example: Absence) {
  return optional(category(absences), { title: 'Lý do không có', description, example });
}

function columnOf<Row>(
  name: string,
  schema: z.ZodType,
  value: (row: Row) => unknown,
): AddedColumn<Row> {
  return { name, schema, ...fieldMeta(schema), value };
}
