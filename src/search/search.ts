import type { Catalogue } from './catalogue.ts';
import { type Find, findEverywhere, remembering } from './find.ts';
import { tokensOf } from './fold.ts';
import { type HonestAnswer, honestAnswersTo } from './honest.ts';
import { namedEntries } from './lookup.ts';
import { type Lexicon, lexiconOf } from './near.ts';
import { cleanQuery, nearWords, type QueryWord, readQuery } from './query.ts';
import { type Found, rank } from './rank.ts';
import { settleWords } from './settle.ts';
import { type Alternative, alternativesOf } from './synonyms.ts';
import { type FoundAlternative, findAlternatives, findUnits } from './units.ts';
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
  /** Other words that were looked for as well. */
  also: string[];
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

/** Makes a searcher; `findKeys` asks the index. */
export function searcherOf(catalogue: Catalogue, findKeys: Find): Searcher {
  const find = remembering(findEverywhere(catalogue.entries, findKeys));
  return { catalogue, lexicon: lexiconOf(catalogue.words), find };
}

const mostAlternatives = 24;

/** Answers a query: honest answers, words that are missing, results in order. */
export async function search(raw: string, searcher: Searcher): Promise<Answer> {
  const { catalogue, lexicon, find } = searcher;
  const query = cleanQuery(raw);
  const typed = readQuery(query, lexicon);
  const synonyms = alternativesOf(typed, catalogue.synonyms);
  const words = await settleWords(typed, find);
  const units = await findUnits(words, find);
  const wanted = synonyms.filter(({ phrase }) => isWritten(phrase, lexicon));
  const alternatives = await findAlternatives(wanted.slice(0, mostAlternatives), units, find);
  const named = namedEntries(query, catalogue.entries);
  const isEnough = isMostlyKnown(words, alternatives) || named.size > 0;
  return {
    query,
    honest: honestAnswersTo(query, catalogue.honest),
    missing: missingOf(typed, words, { lexicon, synonyms }),
    also: [...new Set(alternatives.map(({ phrase }) => phrase))],
    results: isEnough ? rank(catalogue.entries, units, { alternatives, named }) : [],
    phrases: phrasesOf(words, alternatives),
  };
}

function isWithin(index: number, { from, to }: { from: number; to: number }): boolean {
  return from <= index && index < to;
}

/** Whether the site has at least half of what was asked; else an answer would be to another question. */
function isMostlyKnown(
  words: readonly QueryWord[],
  alternatives: readonly FoundAlternative[],
): boolean {
  const sum = (some: readonly QueryWord[]) =>
    some.reduce((total, word) => total + contentOf(word), 0);
  const known = words.filter(
    ({ forms }, index) => forms.length > 0 || alternatives.some((span) => isWithin(index, span)),
  );
  return known.length > 0 && sum(known) >= sum(words) / 2;
}

function isWritten(phrase: string, { exact }: Lexicon): boolean {
  return tokensOf(phrase.normalize('NFC')).every(
    (token) => exact.has(token.exact) || /\d/.test(token.exact),
  );
}

/** Words that the site does not have as typed, but for those that carry no content or have a synonym. */
function missingOf(
  typed: readonly QueryWord[],
  words: readonly QueryWord[],
  { lexicon, synonyms }: { lexicon: Lexicon; synonyms: readonly Alternative[] },
): MissingWord[] {
  return typed.flatMap((word, index) => {
    const isMissing = ['other-marks', 'slip', 'unknown'].includes(word.state);
    const isMeant = contentOf(word) < 1 || synonyms.some((span) => isWithin(index, span));
    if (!isMissing || isMeant) return [];
    const chosen = words[index]?.forms ?? [];
    const near = nearWords(chosen.length > 0 ? { ...word, forms: chosen } : word, lexicon);
    return [{ word: word.exact, near }];
  });
}

function asLookedFor({ state, exact, forms }: QueryWord): string {
  return state === 'known' || state === 'bare' ? exact : (forms[0] ?? '');
}

/** Pairs of neighbours, words and synonyms, to mark them. */
function phrasesOf(
  words: readonly QueryWord[],
  alternatives: readonly FoundAlternative[],
): string[] {
  const forms = words.map(asLookedFor);
  const pairs = forms.slice(1).map((form, index) => [forms[index], form]);
  return [
    ...pairs.filter((pair) => !pair.includes('')).map((pair) => pair.join(' ')),
    ...words.filter((word) => contentOf(word) === 1).map(asLookedFor),
    ...alternatives.map(({ phrase }) => phrase),
  ].filter((phrase) => phrase !== '');
}
