import type { Catalogue } from './catalogue.ts';
import type { Find } from './find.ts';
import { type HonestAnswer, honestAnswersTo } from './honest.ts';
import { namedEntries } from './lookup.ts';
import { type Lexicon, lexiconOf, nearWords } from './near.ts';
import { cleanQuery, type QueryWord, readQuery } from './query.ts';
import { type Found, rank } from './rank.ts';
import { settleWords } from './settle.ts';
import { alternativesOf } from './synonyms.ts';
import { findAlternatives, findUnits } from './units.ts';
import { contentOf } from './words.ts';

/** A word that the site does not have, and the words nearest to it. */
export interface MissingWord {
  word: string;
  near: string[];
}

/** What the page shows for a query. */
export interface Answer {
  /** The query as it was understood. */
  query: string;
  honest: HonestAnswer[];
  missing: MissingWord[];
  results: Found[];
  /** What to mark in titles and excerpts. */
  phrases: string[];
}

/** A search over one site's catalogue and index. */
export interface Searcher {
  catalogue: Catalogue;
  lexicon: Lexicon;
  find: Find;
}

/** Makes a searcher; `find` is asked each question as often as it is needed. */
export function searcherOf(catalogue: Catalogue, find: Find): Searcher {
  return { catalogue, lexicon: lexiconOf(catalogue.words), find };
}

const mostAlternatives = 24;

/** Answers a query: honest answers, words that are missing, results in order. */
export async function search(raw: string, searcher: Searcher): Promise<Answer> {
  const { catalogue, lexicon, find } = searcher;
  const query = cleanQuery(raw);
  const typed = readQuery(query, lexicon);
  const words = await settleWords(typed, find);
  const units = await findUnits(words, find);
  const wanted = alternativesOf(typed, catalogue.synonyms)
    .filter(({ phrase }) => isWritten(phrase, lexicon))
    .slice(0, mostAlternatives);
  const alternatives = await findAlternatives(wanted, units, find);
  const named = namedEntries(query, catalogue.entries);
  return {
    query,
    honest: honestAnswersTo(query, catalogue.honest),
    missing: missingOf(typed, words, lexicon),
    results: rank(catalogue.entries, units, { alternatives, named }),
    phrases: [
      ...words.filter((word) => contentOf(word) === 1).map(asLookedFor),
      ...alternatives.map(({ phrase }) => phrase),
    ].filter((phrase) => phrase !== ''),
  };
}
