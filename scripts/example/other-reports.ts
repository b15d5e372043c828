import type { ReportDue } from '../../src/model/report-due.ts';
import type { Setting } from './setting.ts';

const sender = 'phong-an-sinh';

/** Reports of the one body that gathers everything: at start, in the middle, at the end, half-yearly. */
export function otherReports({ locality: { site } }: Setting): ReportDue[] {
  const common = { agency: sender, recipient: site.plan.reports_to, clause: 'dieu-13-5' };
  return [
    ...halfYearly(),
    report({
      ...{ ...common, kind: 'period-start', period: '2023', clause: 'dieu-10-3-d' },
      ...{ due_on: null, due_basis: 'not-stated' },
      ...{ received_on: '2023-06-20', received_document: 'vd-05-2023' },
    }),
    report({
      ...{ ...common, kind: 'mid-period', period: '2025', due_on: '2025-09-30' },
      ...{ received_on: '2025-10-10', received_document: 'vd-05-2025' },
    }),
    report({ ...common, kind: 'period-end', period: '2027', due_on: '2028-03-31' }),
  ];
}

/** The plan says whom to report to, not when: the half-yearly dates are assumed. */
function halfYearly(): ReportDue[] {
  const days = [
    ['2023', '2023-07-12'],
    ['2024', '2024-08-02'],
    ['2025', null],
    ['2026', null],
  ] as const;
  return days.map(([year, received_on]) =>
    report({
      ...{ agency: sender, kind: 'half-yearly', period: `${year}-H1`, clause: 'dieu-13-1' },
      ...{ recipient: 'so-an-sinh-tinh-mau', due_on: `${year}-07-15`, due_basis: 'assumed' },
      assumption: 'Điều 13 không ghi ngày. Giả định là ngày 15 tháng 7, sau khi hết nửa năm.',
      received_on,
    }),
  );
}

type Named = Pick<ReportDue, 'agency' | 'kind' | 'period' | 'recipient' | 'due_on'>;

function report(parts: Partial<ReportDue> & Named): ReportDue {
  return {
    ...{ clause: null, document: null, due_basis: 'stated', assumption: null },
    ...{ received_on: null, corrected_on: null, received_document: null },
    ...{ exempt_reason: null, note: null },
    ...parts,
  };
}
