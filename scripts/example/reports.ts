import type { Agency } from '../../src/model/agency.ts';
import type { ReportDue } from '../../src/model/report-due.ts';
import { reporters } from '../../src/model/reporters.ts';
import { formatDate } from '../../src/words/format.ts';
import { otherReports } from './other-reports.ts';
import type { Random } from './random.ts';
import { proofOf, receiptOf } from './report-days.ts';
import type { Setting } from './setting.ts';

const periods = ['2023', '2024', '2025', '2026', '2027'] as const;
const dueOn = (period: string): string => `${Number(period) + 1}-01-31`;

/** Every report that someone must send: yearly, half-yearly and on the period. */
export function makeReports(setting: Setting, random: Random): ReportDue[] {
  const { site, tables } = setting.locality;
  const { reports_clause: clause, reports_to: recipient } = site.plan;
  const bodies = reporters(tables, { clause, recipient });
  return [
    ...bodies.flatMap((body) => periods.map((period) => yearlyOf(setting, body, period, random))),
    ...heirs(setting, bodies).flatMap((heir) => heirReports(setting, heir, random)),
    ...otherReports(setting),
  ];
}

function blank({ locality: { site } }: Setting, agency: string, period: string): ReportDue {
  return {
    ...{ agency, kind: 'yearly', period, recipient: site.plan.reports_to },
    ...{ clause: site.plan.reports_clause, document: null },
    ...{ due_on: dueOn(period), due_basis: 'stated', assumption: null },
    ...{ received_on: null, corrected_on: null, received_document: null },
    ...{ exempt_reason: null, note: null },
  };
}

function yearlyOf(setting: Setting, body: Agency, period: string, random: Random): ReportDue {
  const row = blank(setting, body.id, period);
  if (isOver(body, dueOn(period))) return { ...row, exempt_reason: reasonOf(setting, body) };
  if (body.kind === 'collective') return { ...row, note: collectiveNote };
  return received(setting, row, random);
}

const collectiveNote = 'Tên gọi chung: kế hoạch không kể tên từng cơ quan phải gửi.';

/** Only reports that were due by the day of assessment can have come. */
function received({ locality }: Setting, row: ReportDue, random: Random): ReportDue {
  const due = dueOn(row.period);
  if (due > locality.site.assessment_date) return row;
  const { received_on, corrected_on, note } = receiptOf(random, row.agency, row.period, due);
  return {
    ...{ ...row, received_on, corrected_on: corrected_on ?? null, note: note ?? null },
    received_document: proofOf(received_on),
  };
}

const isOver = ({ ended_on }: Agency, due: string): boolean => ended_on !== null && ended_on < due;

function reasonOf(setting: Setting, { ended_on, successors }: Agency): string {
  const heirNames = setting.locality.tables.agencies
    .filter(({ id }) => successors.includes(id))
    .map(({ name }) => name);
  return `Chỉ hoạt động đến hết ngày ${formatDate(ended_on ?? '')}, trước hạn gửi; việc chuyển cho ${heirNames.join(', ')}.`;
}

/** Bodies that took over from those that ended. */
function heirs({ locality: { tables } }: Setting, bodies: readonly Agency[]): Agency[] {
  const ids = new Set(bodies.flatMap(({ successors }) => successors));
  return tables.agencies.filter(({ id }) => ids.has(id));
}

/** An heir reports from the year in which it took over, under the document that made it. */
function heirReports(setting: Setting, heir: Agency, random: Random): ReportDue[] {
  const former = setting.locality.tables.agencies.find(({ successors }) =>
    successors.includes(heir.id),
  );
  const note = 'Kế hoạch không nêu cơ quan này; nhận việc gửi báo cáo của cơ quan cũ.';
  return periods
    .filter((period) => dueOn(period) > (former?.ended_on ?? ''))
    .map((period) => ({
      ...received(setting, blank(setting, heir.id, period), random),
      ...{ clause: null, document: former?.ended_document ?? null, note },
    }));
}
