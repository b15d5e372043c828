import { expect, test } from 'vitest';
import type { ReportCell } from '../../../src/model/oversight/report-cells.ts';
import { reportGrids } from '../../../src/model/oversight/report-grid.ts';
import type { ReportDue } from '../../../src/model/report-due.ts';
import {
  reportHeads,
  reportRuns,
  runPeriods,
  sharedReason,
} from '../../../src/words/oversight/report-runs.ts';
import { agency, report } from '../../model/oversight/build.ts';

function cell(period: string, change: Partial<ReportDue> = {}): ReportCell {
  const due_on = `${Number(period) + 1}-01-31`;
  return {
    report: report({ agency: 'a', period, due_on, ...change }),
    key: `a/${period}`,
    obligation: 'obliged',
    standing: { state: 'unknown', daysAfter: null, closing: null, correctedOn: null },
    comments: [],
  };
}

const headsOf = (cells: readonly ReportCell[]) =>
  reportGrids(cells, [agency('a'), agency('b')]).flatMap(reportHeads);

/** Periods of each run of one body. */
function runs(cells: readonly ReportCell[], corrected: string | null = null): string[] {
  const places = headsOf(cells).map((head, index) => ({ head, cell: cells[index] ?? null }));
  return reportRuns(places, ({ period }) => period === corrected).map(runPeriods);
}

test('reportRuns puts neighbours together that say the same', () => {
  expect(runs([cell('2022'), cell('2023'), cell('2024')])).toEqual(['2022 đến 2024']);
});

test('reportRuns leaves alone what was received, was corrected or has another reason', () => {
  const received = cell('2023', { received_on: '2024-01-10' });
  expect(runs([cell('2022'), received, cell('2024')])).toEqual(['2022', '2023', '2024']);
  expect(runs([cell('2022'), cell('2023')], '2023')).toEqual(['2022', '2023']);
  const exempt = cell('2023', { exempt_reason: 'Đã giải thể.' });
  expect(runs([cell('2022'), exempt])).toEqual(['2022', '2023']);
});

test('reportHeads tells a day that all have, and none where they differ', () => {
  const late = cell('2022', { agency: 'b', due_on: '2023-03-31' });
  expect(headsOf([cell('2022')])[0]?.due).toContain('31/01/2023');
  expect(headsOf([cell('2022'), late])[0]?.due).toBeNull();
});

test('sharedReason tells a reason once that more bodies than one have', () => {
  const exempt = (agencyId: string, reason: string): ReportCell =>
    cell('2022', { agency: agencyId, exempt_reason: reason });
  const shared = (...cells: ReportCell[]) =>
    reportGrids(cells, [agency('a'), agency('b')]).map(sharedReason)[0];
  expect(shared(exempt('a', 'Đã giải thể.'), exempt('b', 'Đã giải thể.'))).toBe('Đã giải thể.');
  expect(shared(exempt('a', 'Đã giải thể.'), exempt('b', 'Đã sáp nhập.'))).toBeNull();
  expect(shared(exempt('a', 'Đã giải thể.'))).toBeNull();
});
