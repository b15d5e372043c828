import { SaxesParser } from 'saxes';

const namespace = 'http://www.w3.org/2005/Atom';

/** An element of a feed with its own text. */
export interface AtomElement {
  /** Names from the feed down: `feed/entry/title`. */
  path: string;
  attributes: Readonly<Record<string, string>>;
  text: string;
}

/**
 * Every element of a feed in the order of their beginnings.
 * @throws Error when the text is not well-formed XML or an element is not Atom's.
 */
export function readAtom(xml: string): AtomElement[] {
  const elements: AtomElement[] = [];
  const open: AtomElement[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (uri !== namespace) throw new Error(`${local} is not an element of Atom`);
    const parent = open.at(-1);
    const values = Object.entries(attributes).map(([name, { value }]) => [name, value]);
    const element = {
      path: parent === undefined ? local : `${parent.path}/${local}`,
      attributes: Object.fromEntries(values),
      text: '',
    };
    elements.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return elements;
}

/** What RFC 4287 asks of a feed and this one lacks. */
export function atomFaults(xml: string): string[] {
  const elements = readAtom(xml);
  const texts = (path: string) =>
    elements.filter((one) => one.path === path).map(({ text }) => text);
  const links = elements.filter(({ path }) => path.endsWith('/link'));
  const entries = texts('feed/entry').length;
  const moments = elements.filter(({ path }) => /\/(updated|published)$/.test(path));
  const updated = texts('feed/entry/updated');
  const ids = [...texts('feed/id'), ...texts('feed/entry/id')];
  const checks: [string, boolean][] = [
    [
      'one id, title, updated',
      ['id', 'title', 'updated'].every((name) => texts(`feed/${name}`).length === 1),
    ],
    ['an author with a name', texts('feed/author/name').length === 1],
    [
      'a link to itself that is its id',
      links.some(({ attributes }) => attributes['rel'] === 'self' && attributes['href'] === ids[0]),
    ],
    [
      'an id, title, updated, summary in each entry',
      ['id', 'title', 'updated', 'summary'].every(
        (name) => texts(`feed/entry/${name}`).length === entries,
      ),
    ],
    [
      'no empty title',
      [...texts('feed/title'), ...texts('feed/entry/title')].every((text) => text.trim() !== ''),
    ],
    [
      'ids that are addresses, each once',
      ids.every((id) => URL.canParse(id)) && new Set(ids).size === ids.length,
    ],
    [
      'links that are addresses',
      links.every(({ attributes }) => URL.canParse(attributes['href'] ?? '')),
    ],
    [
      'moments as RFC 3339',
      moments.every(
        ({ text }) =>
          /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+]07:00$/.test(text) &&
          !Number.isNaN(Date.parse(text)),
      ),
    ],
    ['the newest entry first', updated.join() === updated.toSorted().toReversed().join()],
    ['at most 50 entries', entries <= 50],
    [
      'the moment of its newest entry',
      updated[0] === undefined || updated[0] === texts('feed/updated')[0],
    ],
  ];
  return checks.filter(([, holds]) => !holds).map(([rule]) => rule);
}
