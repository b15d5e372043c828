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
  expect(reportStanding({ ...report, ...change }, assessmentDate)).toMatchObject({
    state,
    daysAfter,
  });
});

const saturday = { due_on: '2026-01-31' };
test.each<[string, Partial<ReportDue>, string, number | null]>([
  ['due on a Saturday, received on Monday: in time', { received_on: '2026-02-02' }, 'received', 0],
  ['due on a Saturday, received on Tuesday', { received_on: '2026-02-03' }, 'received-late', 1],
  ['received twice: the first day counts', { received_on: '2026-02-10' }, 'received-late', 8],
  ['only a mended version is known', { corrected_on: '2026-03-01' }, 'received', null],
])('reportStanding: %s', (_name, change, state, daysAfter) => {
  const row = { ...report, ...saturday, corrected_on: '2026-03-01', ...change };
  const standing = reportStanding(row, '2026-06-30');
  expect(standing).toMatchObject({ state, daysAfter, correctedOn: '2026-03-01' });
  expect(standing.closing).toEqual({ day: '2026-02-02', isMoved: true, mayMove: true });
});

test('reportStanding(due on a Saturday) is not due until Monday is over', () => {
  const row = { ...report, ...saturday };
  expect(reportStanding(row, '2026-02-02').state).toBe('not-due');
  expect(reportStanding(row, '2026-02-03')).toMatchObject({ state: 'not-received', daysAfter: 1 });
});

test('reportStanding(assumed date on a Saturday) moves nothing and makes nobody late', () => {
  const row: ReportDue = { ...report, ...saturday, due_basis: 'assumed' };
  expect(reportStanding(row, '2026-06-30')).toMatchObject({ state: 'unknown', closing: null });
});

test('reportStanding(mended after the assessment date) does not know it yet', () => {
  const row = { ...report, received_on: '2024-01-20', corrected_on: '2024-07-01' };
  expect(reportStanding(row, '2024-06-30').correctedOn).toBeNull();
});

const obliged = { obligation: 'obliged', endedOn: null, daysOff: [] } as const;
test.each(['asked', 'not-stated'] as const)('reportStanding(%s) is never late', (obligation) => {
  const given = { ...obliged, obligation };
  expect(reportStanding(report, '2026-06-30', given)).toMatchObject({
    state: obligation,
    daysAfter: null,
  });
  const sent = { ...report, received_on: '2025-01-01' };
  expect(reportStanding(sent, '2026-06-30', given)).toMatchObject({
    state: 'received',
    daysAfter: null,
  });
});

test.each([
  ['before the date', '2024-01-30', 'ended'],
  ['on the date', '2024-01-31', 'not-received'],
])('reportStanding(body that ended %s)', (_name, endedOn, state) => {
  expect(reportStanding(report, '2024-06-30', { ...obliged, endedOn }).state).toBe(state);
});

test('reportStanding(body that ended, no date at all) looks at the end of the period', () => {
  const row: ReportDue = { ...report, due_on: null, due_basis: 'not-stated' };
  const state = (endedOn: string) =>
    reportStanding(row, '2024-06-30', { ...obliged, endedOn }).state;
  expect([state('2023-06-30'), state('2024-03-01')]).toEqual(['ended', 'unknown']);
});
