import type { Kind } from './kinds.ts';

/** One thing that can be found. */
export interface SearchRecord {
  /** Address below the base path, with the anchor of this very thing. */
  url: `/${string}`;
  title: string;
  /** The thing's own words; excerpts are cut from these. */
  content: string;
  kind: Kind;
  /** Where it belongs: the headings above a clause, the body of a duty. */
  place: string;
}

/** Everything of a record that is looked through, in one text. */
export function indexedText({ title, content, place }: SearchRecord): string {
  return [title, content, place].filter((part) => part !== '').join(' ¶ ');
}

/** The record's own words, taken out of the text that was indexed. */
export function contentOfIndexed(text: string, title: string, place: string): string {
  const body = text.startsWith(title) ? text.slice(title.length) : text;
  const own = place !== '' && body.endsWith(place) ? body.slice(0, -place.length) : body;
  return own.replaceAll('¶', ' ').replaceAll(/\s+/g, ' ').trim();
}
