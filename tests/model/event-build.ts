import type { Comment } from '../../src/model/comment.ts';
import type { Correction } from '../../src/model/correction.ts';
import type { ReportDue } from '../../src/model/report-due.ts';

/** A correction of a figure, with other columns where they matter. */
export function correctionOf(columns: Partial<Correction> = {}): Correction {
  return {
    id: 'c1',
    dataset: 'observations',
    row: 'x/town/2022/new/result/doc',
    field: 'value',
    old_value: '61',
    new_value: '58',
    reason: 'Đếm hai lần.',
    corrected_on: '2024-05-20',
    document: 'doc-2',
    place: null,
    note: null,
    ...columns,
  };
}

/** A yearly report that came in February. */
export function reportOf(columns: Partial<ReportDue> = {}): ReportDue {
  return {
    agency: 'office',
    kind: 'yearly',
    period: '2023',
    recipient: 'town-office',
    clause: null,
    document: null,
    due_on: null,
    due_basis: 'not-stated',
    assumption: null,
    received_on: '2024-02-10',
    corrected_on: null,
    received_document: null,
    exempt_reason: null,
    note: null,
    ...columns,
  };
}

/** A body's reply on the standing of a commitment. */
export function commentOf(columns: Partial<Comment> = {}): Comment {
  return {
    id: 'k1',
    agency: 'office',
    subject_kind: 'status',
    subject: 'target-1',
    text: 'Đã gửi.',
    given_on: '2024-03-15',
    document: null,
    note: null,
    ...columns,
  };
}
