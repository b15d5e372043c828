import type { Agency } from '../agency.ts';
import type { Comment } from '../comment.ts';
import type { Duty } from '../duty.ts';
import { keyOf } from '../noun.ts';
import { type ReportDue, reportsDue } from '../report-due.ts';
import { type ReportStanding, reportStanding } from '../reporting.ts';
import type { Site } from '../site.ts';
import { type Obligation, obligationOf, obligationUnder } from './obligation.ts';
import { type OversightSources, planYears } from './sources.ts';

/** What one body sends, or does not have to send, in one period. */
export interface ReportCell {
  report: ReportDue;
  /** Key of the row in the reports due; null when the site has no such row and only says why. */
  key: string | null;
  obligation: Obligation;
  standing: ReportStanding;
  /** What the body says of this report, oldest first. */
  comments: Comment[];
}

type Sources = Pick<OversightSources, 'site' | 'agencies' | 'duties' | 'reportsDue' | 'comments'>;

/**
 * Every report due, and one cell a year for each body that has duties in the plan but that its reporting
 * clause only asks or does not name.
 */
export function reportCells(sources: Sources): ReportCell[] {
  const { site, agencies } = sources;
  const index = indexOf(sources);
  const known = sources.reportsDue.map((report) => knownCell(report, index));
  const reporting = new Set(sources.reportsDue.map(({ agency }) => agency));
  const silent = agencies.filter(({ id, kind }) => {
    const isAddressed = kind === 'entry' || kind === 'member' || kind === 'collective';
    return isAddressed && !reporting.has(id) && index.dutiesOf(id).length > 0;
  });
  const years = planYears(site);
  return [...known, ...silent.flatMap((agency) => silentCells(agency, years, index))];
}

/** What cells are made from, read once. */
interface Index {
  site: Site;
  agencyOf: (id: string) => Agency | undefined;
  dutiesOf: (agency: string) => readonly Duty[];
  commentsOn: (report: string) => readonly Comment[];
}

function indexOf({ site, agencies, duties, comments }: Sources): Index {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  const byAgency = Map.groupBy(duties, ({ agency }) => agency);
  const onReports = comments
    .filter(({ subject_kind }) => subject_kind === 'report')
    .toSorted((a, b) => (a.given_on < b.given_on ? -1 : 1));
  const bySubject = Map.groupBy(onReports, ({ subject }) => subject);
  return {
    site,
    agencyOf: (id) => byId.get(id),
    dutiesOf: (agency) => byAgency.get(agency) ?? [],
    commentsOn: (report) => bySubject.get(report) ?? [],
  };
}

function knownCell(report: ReportDue, index: Index): ReportCell {
  const key = keyOf(reportsDue, report);
  const obligation = obligationOf(report, index.dutiesOf(report.agency));
  return makeCell({ report, key, obligation }, index);
}

/** A body without a report: no recipient obliges it, so only the year and the reason are told. */
function silentCells({ id }: Agency, years: readonly number[], index: Index): ReportCell[] {
  const { reports_to: recipient, reports_clause: clause } = index.site.plan;
  const obligation = obligationUnder(clause, index.dutiesOf(id));
  return years.map((year) => {
    const report = { ...emptyReport, agency: id, period: String(year), recipient, clause };
    return makeCell({ report, key: null, obligation }, index);
  });
}

const emptyReport: Omit<ReportDue, 'agency' | 'period' | 'recipient' | 'clause'> = {
  kind: 'yearly',
  document: null,
  due_on: null,
  due_basis: 'not-stated',
  assumption: null,
  received_on: null,
  corrected_on: null,
  received_document: null,
  exempt_reason: null,
  note: null,
};

function makeCell(
  { report, key, obligation }: Pick<ReportCell, 'report' | 'key' | 'obligation'>,
  { site, agencyOf, commentsOn }: Index,
): ReportCell {
  const endedOn = agencyOf(report.agency)?.ended_on ?? null;
  const circumstances = { obligation, endedOn, daysOff: site.days_off };
  const standing = reportStanding(report, site.assessment_date, circumstances);
  const comments = commentsOn(keyOf(reportsDue, report)).filter(
    ({ given_on }) => given_on <= site.assessment_date,
  );
  return { report, key, obligation, standing, comments };
}
