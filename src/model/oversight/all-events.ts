import { keyOf } from '../noun.ts';
import { type ReportDue, reportsDue } from '../report-due.ts';
import type { TimelineEvent } from './event.ts';
import type { OversightSources } from './sources.ts';

/** One thing that happened to one subject. */
export type SingleEvent = Omit<TimelineEvent, 'subjects'> & { subject: string };

type Dated = [
  kind: SingleEvent['kind'],
  date: string | null,
  subject: string,
  document?: string | null,
];

/** Events of which the date is known. */
function dated(events: readonly Dated[], isAssumed = false): SingleEvent[] {
  return events.flatMap(([kind, date, subject, document = null]) =>
    date === null ? [] : [{ date, kind, document, subject, isAssumed }],
  );
}

/** Everything with a date, in no order. */
export function allEvents(sources: OversightSources): SingleEvent[] {
  return [
    ...planEvents(sources),
    ...placeEvents(sources),
    ...sources.reportsDue.flatMap(reportEvents),
    ...publishedEvents(sources),
  ];
}

function planEvents({ site, targets, documents }: OversightSources): SingleEvent[] {
  const { plan, assessment_date } = site;
  return dated([
    ['period-start', plan.period_start, plan.document],
    ['period-end', plan.period_end, plan.document],
    ['assessment', assessment_date, plan.document],
    ...targets.map(({ id, deadline }): Dated => ['deadline', deadline, id]),
    ...documents.map(({ id, issued_on }): Dated => ['document', issued_on, id, id]),
  ]);
}

/** Areas outside the plan's own and its successors are context, not events. */
function placeEvents({ site, areas, agencies }: OversightSources): SingleEvent[] {
  const own = areas.filter(({ id, parent }) => [id, parent].includes(site.place.area));
  const next = new Set(own.flatMap(({ successors }) => successors));
  return dated([
    ...own.map(({ id, valid_to, document }): Dated => ['area-ended', valid_to, id, document]),
    ...areas
      .filter((area) => next.has(area.id))
      .map(({ id, valid_from, document }): Dated => ['area-started', valid_from, id, document]),
    ...agencies.map(
      ({ id, ended_on, ended_document }): Dated => ['agency-ended', ended_on, id, ended_document],
    ),
  ]);
}

function reportEvents(report: ReportDue): SingleEvent[] {
  const key = keyOf(reportsDue, report);
  const { due_on, due_basis, received_on, corrected_on, received_document, exempt_reason } = report;
  const isDue = exempt_reason === null;
  return [
    ...dated(
      [['report-due', isDue ? due_on : null, key, report.document]],
      due_basis === 'assumed',
    ),
    ...dated([
      ['report-received', received_on, key, received_document],
      ['report-corrected', corrected_on, key],
    ]),
  ];
}

/** Figures of one document and day are one event; its subjects are their areas. */
function publishedEvents({ observations, corrections, comments }: OversightSources): SingleEvent[] {
  return dated([
    ...observations
      .filter(({ value }) => value !== null)
      .map(
        ({ area, published_on, document }): Dated => ['published', published_on, area, document],
      ),
    ...corrections.map(
      ({ id, corrected_on, document }): Dated => ['correction', corrected_on, id, document],
    ),
    ...comments.map(({ id, given_on, document }): Dated => ['comment', given_on, id, document]),
  ]);
}
