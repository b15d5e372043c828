import type { Entry } from './catalogue.ts';
import { fold, tokensOf } from './fold.ts';

/** How a phrase is compared. */
export interface HowToFind {
  /** With its very marks; else marks are not looked at. */
  exact?: boolean;
  /** The word may go on: `khuy` finds `khuyết`. */
  prefix?: boolean;
}

/** Tells where a phrase stands as whole words: keys of the index, or addresses. */
export type Find = (phrase: string, how: HowToFind) => Promise<ReadonlySet<string>>;

/** The same, each question asked once. */
export function remembering(find: Find): Find {
  const known = new Map<string, Promise<ReadonlySet<string>>>();
  return (phrase, how) => {
    const name = `${how.exact === true ? 'e' : ''}${how.prefix === true ? 'p' : ''} ${phrase}`;
    const found = known.get(name) ?? find(phrase, how);
    known.set(name, found);
    return found;
  };
}

/** Looks for a phrase in what the catalogue holds, titles and places, and in the index; gives addresses. */
export function findEverywhere(entries: readonly Entry[], findKeys: Find): Find {
  const heads = entries.map(({ url, title, place }) => {
    const tokens = tokensOf(`${title} ¶ ${place}`.normalize('NFC'));
    return {
      url,
      exact: ` ${tokens.map(({ exact }) => exact).join(' ')} `,
      folded: ` ${tokens.map(({ folded }) => folded).join(' ')} `,
    };
  });
  const urls = new Map<string, string[]>();
  for (const { key, url } of entries) urls.set(key, [...(urls.get(key) ?? []), url]);
  return async (phrase, how) => {
    const tokens = tokensOf(phrase.normalize('NFC'));
    const exact = ` ${tokens.map((token) => token.exact).join(' ')}${how.prefix ? '' : ' '}`;
    const folded = fold(exact);
    const found = new Set<string>();
    for (const head of heads) {
      if (how.exact ? head.exact.includes(exact) : head.folded.includes(folded))
        found.add(head.url);
    }
    for (const key of await findKeys(phrase, how))
      for (const url of urls.get(key) ?? []) found.add(url);
    return found;
  };
}
