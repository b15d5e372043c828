import { feedFile, recordsOf, type Scope } from '../model/event-scope.ts';
import { type DataEvent, type Records, type ReleaseNews, recentEvents } from '../model/recent.ts';
import type { Locality } from '../plan/locality.ts';
import { eventText, eventTitle, type Names } from '../words/event.ts';
import { type AtomEntry, atomFeed, entryLimit } from './atom.ts';
import { licence, markedText, markedTitle } from './metadata.ts';

/** A feed as a file below the built site. */
export interface FeedFile {
  path: string;
  content: string;
}

/** What the feeds say besides the data. */
export interface FeedOptions {
  /** Address of the home page: origin and base path. */
  home: string;
  releases: readonly ReleaseNews[];
}

interface Setting extends FeedOptions {
  site: Locality['site'];
  names: Names;
}

/**
 * The feeds of data changes: the whole site, then each commitment, agency and area. A thing without
 * news has a feed too, because a reader subscribes before there is any.
 */
export function* feeds(locality: Locality, options: FeedOptions): Generator<FeedFile> {
  const { site, tables } = locality;
  const { targets, agencies, areas, observations, corrections, comments } = tables;
  const setting = { ...options, site, names: namesOf(locality) };
  const reports = tables['reports-due'];
  const all: Records = { observations, corrections, comments, reports };
  const { releases } = options;
  yield feedOf({ thing: null, name: site.title, records: { ...all, releases } }, setting);
  for (const target of targets)
    yield thingFeed({ kind: 'target', target }, target.name, { all, setting });
  for (const { id, name } of agencies)
    yield thingFeed({ kind: 'agency', id }, name, { all, setting });
  // By area once: to look for an area's figures in all of them anew takes too long for thousands.
  const byArea = Map.groupBy(observations, ({ area }) => area);
  for (const { id, name } of areas) {
    const own = { ...all, observations: byArea.get(id) ?? [] };
    yield thingFeed({ kind: 'area', id }, name, { all: own, setting });
  }
}

function namesOf({ tables }: Locality): Names {
  const byId = <Row extends { id: string }>(rows: readonly Row[]): Map<string, Row> =>
    new Map(rows.map((row) => [row.id, row]));
  return {
    documents: byId(tables.documents),
    indicators: byId(tables.indicators),
    areas: byId(tables.areas),
    agencies: byId(tables.agencies),
  };
}

function thingFeed(
  scope: Scope,
  name: string,
  { all, setting }: { all: Records; setting: Setting },
): FeedFile {
  const id = scope.kind === 'target' ? scope.target.id : scope.id;
  const thing = { kind: scope.kind, id };
  return feedOf({ thing, name, records: recordsOf(scope, all) }, setting);
}

interface Followed {
  thing: { kind: Scope['kind']; id: string } | null;
  name: string;
  records: Records;
}

function feedOf({ thing, name, records }: Followed, setting: Setting): FeedFile {
  const { home, site } = setting;
  const path = feedFile(thing);
  const address = home + path;
  const events = recentEvents(records, site.assessment_date).slice(0, entryLimit);
  const content = atomFeed({
    title: markedTitle(`Thay đổi số liệu: ${name}`, site),
    subtitle: markedText(`${site.title}: ${site.tagline}.`, site),
    address,
    page: address.slice(0, address.lastIndexOf('/') + 1),
    author: site.publisher.name,
    licence: `${licence.title}, ${licence.path}`,
    date: site.assessment_date,
    entries: events.map((event) => entryOf(event, address, setting)),
  });
  return { path, content };
}

function entryOf(event: DataEvent, feed: string, { home, site, names }: Setting): AtomEntry {
  return {
    id: `${feed}#${event.kind}/${encodeURI(event.key)}`,
    title: markedTitle(eventTitle(event, names), site),
    date: event.date,
    link: home + pageOf(event),
    summary: eventText(event, names),
  };
}

/** Below the base path: the page that tells more of an event. */
function pageOf(event: DataEvent): string {
  if (event.kind === 'figures')
    return event.document === null ? '' : `van-ban/#${encodeURIComponent(event.document)}`;
  if (event.kind === 'correction') return 'du-lieu/dinh-chinh/';
  if (event.kind === 'report') return `co-quan/${event.report.agency}/`;
  if (event.kind === 'comment') return `co-quan/${event.comment.agency}/`;
  return `du-lieu/phien-ban/${event.release.id}/`;
}
