import { fold, isBare, type Token, tokensOf } from './fold.ts';
import { type Lexicon, slipsOf } from './near.ts';

/** A word of the query and what is known about it. */
export interface QueryWord extends Token {
  /**
   * `known`: the site has it as typed; `bare`: typed without marks, the site has such words;
   * `other-marks`: the site has it only with other marks; `beginning`: the last word, not yet whole;
   * `slip`: the site has only words one letter away; `unknown`: nothing near.
   */
  state: 'known' | 'bare' | 'other-marks' | 'beginning' | 'slip' | 'unknown';
  /** Folded forms that may be meant; the first is the most likely. */
  forms: string[];
}

const longest = 200;
const mostWords = 14;
const mostForms = 4;

/** What a reader typed, without control characters and cut to a sensible length. */
export function cleanQuery(raw: string): string {
  return raw
    .slice(0, 4 * longest)
    .normalize('NFC')
    .replaceAll(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, longest);
}

/** The words of a clean query, each compared with the words of the site. */
export function readQuery(query: string, lexicon: Lexicon): QueryWord[] {
  return tokensOf(query)
    .flatMap(apart)
    .slice(0, mostWords)
    .map((token, index, all) => judge(token, lexicon, index === all.length - 1));
}

/** A document's number is looked for part by part: `07/2021` is `07` and `2021`. */
function apart(token: Token): Token[] {
  if (!/^\d+(\/\d{4})+$/.test(token.exact)) return [token];
  return token.exact.split('/').map((part) => ({ ...token, exact: part, folded: part }));
}

function judge(token: Token, lexicon: Lexicon, isLast: boolean): QueryWord {
  const { exact, folded } = token;
  const isThere = lexicon.byFold.has(folded) || /\d/.test(folded);
  if (isThere && isBare(exact)) return { ...token, state: 'bare', forms: [folded] };
  if (lexicon.exact.has(exact)) return { ...token, state: 'known', forms: [folded] };
  if (isThere) return { ...token, state: 'other-marks', forms: [folded] };
  const longer = isLast ? beginningWith(folded, lexicon) : [];
  if (longer.length > 0) return { ...token, state: 'beginning', forms: longer };
  const near = slipsOf(folded, lexicon);
  return { ...token, state: near.length > 0 ? 'slip' : 'unknown', forms: near };
}

function beginningWith(folded: string, { byFold }: Lexicon): string[] {
  return [...byFold.keys()].filter((word) => word.startsWith(folded)).slice(0, mostForms);
}

/** Words of the site that stand near a word that it does not have, with their marks. */
export function nearWords({ state, forms, exact }: QueryWord, lexicon: Lexicon): string[] {
  if (['known', 'bare', 'beginning'].includes(state)) return [];
  return forms
    .flatMap((form) => lexicon.byFold.get(form) ?? [])
    .filter((word) => word !== exact && fold(word).length > 1)
    .slice(0, 4);
}
