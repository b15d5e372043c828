import { describe, expect, test } from 'vitest';
import { type Catalogue, packCatalogue, unpackCatalogue } from '../../src/search/catalogue.ts';
import type { Find } from '../../src/search/find.ts';
import { fold, tokensOf } from '../../src/search/fold.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { search, searcherOf } from '../../src/search/search.ts';

const record = (url: `/${string}`, title: string, content: string): SearchRecord => ({
  url,
  title,
  content,
  kind: url.startsWith('/ke-hoach/') ? 'ke-hoach' : 'ho-tro',
  place: '',
});
const records = [
  record('/ho-tro/nhu-cau/vay-von/', 'Vay vốn', 'vay ngân hàng'),
  record('/ke-hoach/#i', 'Mục I', 'Hộ nghèo vay vốn ưu đãi'),
  record('/ke-hoach/#ii', 'Mục II', 'Tỷ lệ đạt 50%'),
  record('/ke-hoach/#iii', 'Mục III', 'Điện thoại của hộ nghèo'),
  record('/ke-hoach/#iv', 'Mục IV', 'Thuộc diện hộ nghèo'),
];
const catalogue: Catalogue = unpackCatalogue(
  packCatalogue(records, {
    synonyms: [{ words: ['mượn tiền'], also: ['vay vốn'] }],
    honest: [],
    keyOf: ({ url }) => url,
  }),
);

/** An index without an engine. */
const find: Find = async (phrase, { exact = false }) => {
  const form = (text: string) => {
    const words = tokensOf(text).map((token) => token.exact);
    return ` ${exact ? words.join(' ') : fold(words.join(' '))} `;
  };
  const found = records.filter(({ content }) => form(content).includes(form(phrase)));
  return new Set(found.map(({ url }) => url));
};

const searcher = searcherOf(catalogue, find);
const urls = async (query: string) =>
  (await search(query, searcher)).results.map(({ entry }) => entry.url);

describe('search(query, searcher)', () => {
  test('finds words without their marks, the title first', async () => {
    expect(await urls('vay von')).toEqual(['/ho-tro/nhu-cau/vay-von/', '/ke-hoach/#i']);
  });

  test('puts the very marks first', async () => {
    expect((await urls('điện'))[0]).toBe('/ke-hoach/#iii');
    expect((await urls('diện'))[0]).toBe('/ke-hoach/#iv');
  });

  test('never answers đất with đạt, but dat may be đạt', async () => {
    const answer = await search('đất', searcher);
    expect(answer.results).toEqual([]);
    expect(answer.missing).toEqual([{ word: 'đất', near: ['đạt'] }]);
    expect(await urls('dat')).toEqual(['/ke-hoach/#ii']);
  });

  test('leaves a missing word out and searches for the rest', async () => {
    const answer = await search('đất hộ nghèo', searcher);
    expect(answer.missing.map(({ word }) => word)).toEqual(['đất']);
    expect(answer.results.length).toBeGreaterThan(0);
  });

  test('mends wrong marks when a neighbour speaks for it, and says so', async () => {
    const answer = await search('váy vốn', searcher);
    expect(answer.results[0]?.entry.url).toBe('/ho-tro/nhu-cau/vay-von/');
    expect(answer.missing).toEqual([{ word: 'váy', near: ['vay'] }]);
  });

  test('mends one slip', async () => {
    expect(await urls('hộ ngèo')).toEqual(['/ke-hoach/#i', '/ke-hoach/#iii', '/ke-hoach/#iv']);
  });

  test('knows synonyms and says which', async () => {
    const answer = await search('mượn tiền', searcher);
    expect(answer.results[0]?.entry.url).toBe('/ho-tro/nhu-cau/vay-von/');
    expect(answer.also).toEqual(['vay vốn']);
  });

  test('does not answer when most of the question is unknown', async () => {
    const answer = await search('zzz đất vốn', searcher);
    expect(answer.results).toEqual([]);
    expect(answer.missing.map(({ word }) => word)).toEqual(['zzz', 'đất']);
  });

  test('finds the clause that is named', async () => {
    expect((await urls('mục III'))[0]).toBe('/ke-hoach/#iii');
  });

  test.each([
    '',
    '   ',
    '.*',
    '((((',
    '<img src=x onerror=alert(1)>',
    '\u0000\u001f',
    'x'.repeat(10_000),
  ])('takes %j without harm', async (query) => {
    expect((await search(query, searcher)).results).toEqual([]);
  });
});
