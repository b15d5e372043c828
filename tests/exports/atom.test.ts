import { describe, expect, it } from 'vitest';
import { type AtomFeed, atomFeed, entryLimit } from '../../src/exports/atom.ts';
import { atomFaults, readAtom } from './read-atom.ts';

const hostile = 'Tên "lạ" & <script>]]>\u0000\u202e\n=cmd() \u{1f4a9} \ud800';
const entry = (number: number) => ({
  id: `https://open.example/thay-doi.xml#${number}`,
  title: hostile,
  date: `2024-01-${String(31 - (number % 28)).padStart(2, '0')}`,
  link: 'https://open.example/?a=1&b="2"',
  summary: hostile,
});
const feed: AtomFeed = {
  title: hostile,
  subtitle: hostile,
  address: 'https://open.example/thay-doi.xml',
  page: 'https://open.example/',
  author: hostile,
  licence: 'CC BY 4.0',
  date: '2024-02-01',
  entries: [entry(1), entry(2)],
};
const textOf = (xml: string, path: string) => readAtom(xml).find((one) => one.path === path)?.text;

describe('atomFeed(feed)', () => {
  it('keeps hostile texts as texts', () => {
    const xml = atomFeed(feed);
    expect(atomFaults(xml)).toEqual([]);
    expect(textOf(xml, 'feed/entry/summary')).toBe(
      'Tên "lạ" & <script>]]>\u202e\n=cmd() \u{1f4a9} ',
    );
  });

  it('is whole without entries, with the date given', () => {
    const xml = atomFeed({ ...feed, entries: [] });
    expect(atomFaults(xml)).toEqual([]);
    expect(textOf(xml, 'feed/updated')).toBe('2024-02-01T00:00:00+07:00');
  });

  it('lists the first entries alone', () => {
    const entries = Array.from({ length: entryLimit + 5 }, (_, index) => ({
      ...entry(index),
      date: '2024-01-01',
    }));
    const found = readAtom(atomFeed({ ...feed, entries })).filter(
      ({ path }) => path === 'feed/entry',
    );
    expect(found).toHaveLength(entryLimit);
  });

  it('would be refused with a doubled id, or with entries in the wrong order', () => {
    expect(atomFaults(atomFeed({ ...feed, entries: [entry(1), entry(1)] }))).toEqual([
      'ids that are addresses, each once',
    ]);
    expect(atomFaults(atomFeed({ ...feed, entries: [entry(2), entry(1)] }))).not.toEqual([]);
  });
});
