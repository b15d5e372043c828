import { escapeXml } from '../model/escape.ts';

/** An entry of a feed; texts are plain. */
export interface AtomEntry {
  /** Address that never changes. */
  id: string;
  title: string;
  /** ISO date. */
  date: string;
  /** Page that tells more. */
  link: string;
  summary: string;
}

/** A feed with its entries in the order they are listed. */
export interface AtomFeed {
  title: string;
  subtitle: string;
  /** Where the feed itself stands; also its id. */
  address: string;
  /** Page that the feed follows. */
  page: string;
  author: string;
  licence: string;
  /** ISO date that stands when there is no entry. */
  date: string;
  entries: readonly AtomEntry[];
}

/** Entries of one feed at most: what a reader who comes once a year still finds. */
export const entryLimit = 50;

/** A feed as text (RFC 4287): dates at midnight in Viet Nam, nothing but escaped plain text. */
export function atomFeed(feed: AtomFeed): string {
  const entries = feed.entries.slice(0, entryLimit);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">',
    ` ${element('id', feed.address)}`,
    ` ${element('title', feed.title)}`,
    ` ${element('subtitle', feed.subtitle)}`,
    ` ${element('updated', moment(entries[0]?.date ?? feed.date))}`,
    ` <author>${element('name', feed.author)}</author>`,
    ` ${element('rights', feed.licence)}`,
    ` ${link('self', feed.address, 'application/atom+xml')}`,
    ` ${link('alternate', feed.page, 'text/html')}`,
    ...entries.map(entryText),
    '</feed>',
    '',
  ].join('\n');
}

function entryText({ id, title, date, link: address, summary }: AtomEntry): string {
  return [
    ' <entry>',
    `  ${element('id', id)}`,
    `  ${element('title', title)}`,
    `  ${element('updated', moment(date))}`,
    `  ${element('published', moment(date))}`,
    `  ${link('alternate', address, 'text/html')}`,
    `  ${element('summary', summary)}`,
    ' </entry>',
  ].join('\n');
}

const moment = (date: string): string => `${date}T00:00:00+07:00`;
const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;
const link = (rel: string, address: string, type: string): string =>
  `<link rel="${rel}" type="${type}" href="${escapeXml(address)}"/>`;
