import { expect, test } from 'vitest';
import type { ReportDue } from '../../src/model/report-due.ts';
import { reportStanding } from '../../src/model/reporting.ts';

const report: ReportDue = {
  agency: 'a',
  kind: 'yearly',
  period: '2023',
  recipient: 'town',
  clause: 'end',
  document: null,
  due_on: '2024-01-31',
  due_basis: 'stated',
  assumption: null,
  received_on: null,
  corrected_on: null,
  received_document: null,
  exempt_reason: null,
  note: null,
};

test.each<[string, Partial<ReportDue>, string, string, number | null]>([
  ['early', { received_on: '2024-01-10' }, '2024-06-30', 'received', -21],
  ['on the day', { received_on: '2024-01-31' }, '2024-06-30', 'received', 0],
  ['late, over a leap day', { received_on: '2024-03-01' }, '2024-06-30', 'received-late', 30],
  ['not received', {}, '2024-02-10', 'not-received', 10],
  ['not due on the day itself', {}, '2024-01-31', 'not-due', null],
  ['not due before', {}, '2023-12-31', 'not-due', null],
  [
    'received after the assessment date',
    { received_on: '2024-07-01' },
    '2024-06-30',
    'not-received',
    151,
  ],
  ['exempt', { exempt_reason: 'Đã sáp nhập.' }, '2024-06-30', 'exempt', null],
  ['an assumed date makes nobody late', { due_basis: 'assumed' }, '2024-06-30', 'unknown', null],
  [
    'received after an assumed date is just received',
    { due_basis: 'assumed', received_on: '2024-03-01' },
    '2024-06-30',
    'received',
    null,
  ],
  ['no date stated', { due_basis: 'not-stated', due_on: null }, '2024-06-30', 'unknown', null],
])('reportStanding: %s', (_name, change, assessmentDate, state, daysAfter) => {
  expect(reportStanding({ ...report, ...change }, assessmentDate)).toEqual({ state, daysAfter });
});
