import { dueBases, type ReportDue } from '../../model/report-due.ts';
import { reportStanding } from '../../model/reporting.ts';
import { capitalise, formatDate } from '../format.ts';
import { movedDayWords, standingWords } from '../oversight/standing.ts';

const assessmentDate = '2024-12-31';

const report = (change: Partial<ReportDue>): ReportDue => ({
  agency: 'vi-du',
  kind: 'yearly',
  period: '2023',
  recipient: 'vi-du',
  clause: null,
  document: null,
  due_on: null,
  due_basis: 'stated',
  assumption: null,
  received_on: null,
  corrected_on: null,
  received_document: null,
  exempt_reason: null,
  note: null,
  ...change,
});

/** 31 March 2024 was a Sunday, 30 April and 1 May are holidays. */
const reports: readonly ReportDue[] = [
  report({ due_on: '2024-03-29', received_on: '2024-04-10' }),
  report({ due_on: '2024-03-31', received_on: '2024-04-01' }),
  report({ due_on: '2024-04-30', received_on: '2024-05-03' }),
  report({ due_on: '2024-03-29', due_basis: 'assumed', received_on: '2024-04-10' }),
  report({ due_on: '2024-06-28' }),
];

/** Invented reports, each judged by the real rule: date, its ground, day received, what the site says. */
export const reportDayRows: readonly (readonly string[])[] = reports.map((row) => {
  const standing = reportStanding(row, assessmentDate);
  const words = [standingWords(standing), movedDayWords(standing)];
  return [
    row.due_on === null ? '' : formatDate(row.due_on),
    dueBases[row.due_basis],
    row.received_on === null ? 'chưa có' : formatDate(row.received_on),
    capitalise(words.filter((part) => part !== null).join('; ')),
  ];
});
