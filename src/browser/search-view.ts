import type { Entry } from '../search/catalogue.ts';
import { excerptOf, markedWhole, type Piece } from '../search/excerpt.ts';
import type { HonestAnswer } from '../search/honest.ts';
import { kinds } from '../search/kinds.ts';
import type { MissingWord } from '../search/search.ts';
import { element } from './element.ts';
import { loadText } from './search-index.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

function piecesOf(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, marked }) => (marked ? element('mark', {}, [text]) : text));
}

/** One result; its excerpt follows when its text has come. */
export function resultItem(entry: Entry, phrases: readonly string[]): HTMLLIElement {
  const { url, title, kind, place, key } = entry;
  const link = element('a', { href: base + url }, piecesOf(markedWhole(title, phrases)));
  const where = [kinds[kind], place].filter((part) => part !== '').join(' › ');
  const excerpt = element('p');
  const item = element('li', { 'data-result': '', 'data-kind': kind }, [
    link,
    element('p', { class: 'source' }, [where]),
  ]);
  void loadText(key).then((text) => {
    if (text === '') return;
    excerpt.append(...piecesOf(excerptOf(text, phrases)));
    item.append(excerpt);
  });
  return item;
}

/** An answer to what the plan cannot answer. */
export function honestSection({ title, answer, links }: HonestAnswer): HTMLElement {
  const items = links.map(({ address, words }) =>
    element('li', {}, [element('a', { href: base + address }, [words])]),
  );
  return element('section', { class: 'verdict honest' }, [
    element('h2', {}, [title]),
    element('p', {}, [answer]),
    element('ul', { class: 'onward' }, items),
  ]);
}

/** Says which words the plan does not have, with the nearest ones to look for. */
export function missingLines(
  missing: readonly MissingWord[],
  addressOf: (word: string, near: string) => string,
): HTMLElement[] {
  return missing.map(({ word, near }) => {
    const links = near.flatMap((other, index) => [
      index === 0 ? '' : ', ',
      element('a', { href: addressOf(word, other) }, [other]),
    ]);
    const tail = near.length === 0 ? ['.'] : ['; gần giống: ', ...links, '.'];
    return element('p', {}, [`Không có chữ “${word}” trong kế hoạch`, ...tail]);
  });
}
