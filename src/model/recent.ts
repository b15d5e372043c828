import type { Comment } from './comment.ts';
import type { Correction } from './correction.ts';
import { keyOf } from './noun.ts';
import type { Observation } from './observation.ts';
import type { Release } from './release.ts';
import { type ReportDue, reportsDue } from './report-due.ts';

/** What one release says of itself in a list of news. */
export type ReleaseNews = Pick<Release, 'id' | 'released_on'>;

/** One thing that was published, mended, received, answered or released on a day. */
export type DataEvent = { date: string; key: string } & (
  | { kind: 'figures'; document: string | null; figures: readonly Observation[] }
  | { kind: 'correction'; correction: Correction }
  | { kind: 'report'; report: ReportDue; state: 'received' | 'corrected' }
  | { kind: 'comment'; comment: Comment }
  | { kind: 'release'; release: ReleaseNews }
);

/** What the news is read from; each may be left out. */
export interface Records {
  observations?: readonly Observation[];
  corrections?: readonly Correction[];
  reports?: readonly ReportDue[];
  comments?: readonly Comment[];
  releases?: readonly ReleaseNews[];
}

/**
 * What happened, the newest first.
 * @param until ISO date: nothing later is told.
 */
export function recentEvents(records: Records, until: string): DataEvent[] {
  const all = [
    ...figureEvents(records.observations ?? []),
    ...(records.corrections ?? []).map(correctionEvent),
    ...(records.reports ?? []).flatMap(reportEvents),
    ...(records.comments ?? []).map(commentEvent),
    ...(records.releases ?? []).map(releaseEvent),
  ];
  return all.filter(({ date }) => date <= until).toSorted(byNewest);
}

/** The figures that one document brought on one day are one event; they keep the order of the table. */
function figureEvents(observations: readonly Observation[]): DataEvent[] {
  const told = observations.filter(
    ({ published_on, value }) => published_on !== null && value !== null,
  );
  const batches = Map.groupBy(told, (row) => `${row.published_on}/${row.document ?? '-'}`);
  return [...batches].flatMap(([key, figures]) => {
    const [first] = figures;
    if (first === undefined || first.published_on === null) return [];
    const { published_on: date, document } = first;
    return [{ kind: 'figures' as const, date, key, document, figures }];
  });
}

function correctionEvent(correction: Correction): DataEvent {
  return { kind: 'correction', date: correction.corrected_on, key: correction.id, correction };
}

function reportEvents(report: ReportDue): DataEvent[] {
  const key = keyOf(reportsDue, report);
  const event = (date: string | null, state: 'received' | 'corrected'): DataEvent[] =>
    date === null ? [] : [{ kind: 'report', date, key: `${key}/${state}`, report, state }];
  return [...event(report.received_on, 'received'), ...event(report.corrected_on, 'corrected')];
}

function commentEvent(comment: Comment): DataEvent {
  return { kind: 'comment', date: comment.given_on, key: comment.id, comment };
}

function releaseEvent(release: ReleaseNews): DataEvent {
  return { kind: 'release', date: release.released_on, key: release.id, release };
}

function byNewest(a: DataEvent, b: DataEvent): number {
  return byText(b.date, a.date) || byText(a.kind, b.kind) || byText(a.key, b.key);
}

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
