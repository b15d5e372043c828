import { foldedParts } from '../search/fold.ts';
import { type Kind, kindNames, kinds } from '../search/kinds.ts';
import type { Found } from '../search/rank.ts';
import type { Answer } from '../search/search.ts';
import { alsoSentence, countSentence } from '../search/sentences.ts';
import { element } from './element.ts';
import { addressOf } from './search-address.ts';
import { honestSection, missingLines, resultItem } from './search-view.ts';

/** How many of the best stand first, then of each kind, and of one chosen kind. */
const shown = { best: 3, kind: 3, chosen: 60 };

/** Where the page shows what. */
export interface Places {
  /** Spoken when it changes. */
  told: HTMLElement;
  results: HTMLElement;
  /** What stands there before a search: examples, the main entries. */
  entrance: HTMLElement;
}

/** Draws an answer, of all kinds or of one. */
export function drawAnswer(answer: Answer, kind: Kind | null, places: Places): void {
  const { query, honest, missing, also, results, phrases } = answer;
  const besides = alsoSentence(also);
  const chosen = results.filter(({ entry }) => kind === null || entry.kind === kind);
  places.told.textContent = countSentence(chosen.length, query, kind === null ? null : kinds[kind]);
  places.results.replaceChildren(
    ...honest.map(honestSection),
    ...missingLines(missing, (word, near) =>
      addressOf({ query: withWord(query, word, near), kind: null }),
    ),
    ...(besides === null ? [] : [element('p', { class: 'source' }, [besides])]),
    ...(results.length === 0 ? [] : [filterBar(results, query, kind)]),
    ...(kind === null
      ? allKinds(results, query, phrases)
      : [resultList(chosen.slice(0, shown.chosen), phrases)]),
  );
  places.entrance.hidden = results.length + honest.length > 0;
}

/** Empties the page to what it was before a search. */
export function drawNothing({ told, results, entrance }: Places): void {
  told.textContent = '';
  results.replaceChildren();
  entrance.hidden = false;
}

function withWord(query: string, word: string, near: string): string {
  return query
    .split(/\s+/)
    .map((part) => (foldedParts(part).join() === foldedParts(word).join() ? near : part))
    .join(' ');
}

function filterBar(results: readonly Found[], query: string, chosen: Kind | null): HTMLElement {
  const option = (kind: Kind | null, words: string, count: number) =>
    element('li', {}, [
      element(
        'a',
        {
          href: addressOf({ query, kind }),
          ...(kind === chosen ? { 'aria-current': 'true' } : {}),
        },
        [words],
      ),
      ` (${count})`,
    ]);
  return element('nav', { class: 'found-kinds', 'aria-label': 'Lọc theo loại' }, [
    element('ul', { class: 'kinds' }, [
      option(null, 'Tất cả', results.length),
      ...kindNames
        .map((kind) => ({ kind, count: countOf(results, kind) }))
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => option(kind, kinds[kind], count)),
    ]),
  ]);
}

function countOf(results: readonly Found[], kind: Kind): number {
  return results.filter(({ entry }) => entry.kind === kind).length;
}

/** The best of all first, then the rest by kind, the kind with the best result first. */
function allKinds(
  results: readonly Found[],
  query: string,
  phrases: readonly string[],
): HTMLElement[] {
  if (results.length === 0) return [];
  const rest = results.slice(shown.best);
  const found = [...new Set(rest.map(({ entry }) => entry.kind))];
  return [
    element('h2', { class: 'visually-hidden' }, ['Gần nhất']),
    resultList(results.slice(0, shown.best), phrases),
    ...found.map((kind) => {
      const own = rest.filter(({ entry }) => entry.kind === kind);
      return kindSection(kind, own, { query, phrases });
    }),
  ];
}

function kindSection(
  kind: Kind,
  own: readonly Found[],
  { query, phrases }: { query: string; phrases: readonly string[] },
): HTMLElement {
  const more = own.length - shown.kind;
  const link = element('a', { href: addressOf({ query, kind }) }, [
    `Thêm ${more} kết quả: ${kinds[kind]}`,
  ]);
  return element('section', { class: 'section' }, [
    element('h2', {}, [kinds[kind]]),
    resultList(own.slice(0, shown.kind), phrases),
    ...(more > 0 ? [element('p', { class: 'small' }, [link])] : []),
  ]);
}

function resultList(found: readonly Found[], phrases: readonly string[]): HTMLElement {
  return element(
    'ol',
    { class: 'rows hits' },
    found.map(({ entry }) => resultItem(entry, phrases)),
  );
}
