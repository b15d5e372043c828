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

/** The words that a thing is quoted with: the clause whole when the quote is most of it, so that both share it. */
export function wordsOf(quote: string, clause: string, texts: ReadonlyMap<string, string>): string {
  const whole = texts.get(clause) ?? '';
  return whole.includes(quote) && quote.length >= whole.length / 2 ? whole : quote;
}
