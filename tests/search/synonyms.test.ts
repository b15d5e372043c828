import { expect, test } from 'vitest';
import { tokensOf } from '../../src/search/fold.ts';
import { alternativesOf, readSynonyms } from '../../src/search/synonyms.ts';

const rows = [
  { words: ['BHYT', 'thẻ y tế'], also: ['bảo hiểm y tế'] },
  { words: ['DA'], also: ['dự án'] },
];
const phrases = (query: string) =>
  alternativesOf(tokensOf(query), rows).map(({ from, to, phrase }) => `${from}-${to} ${phrase}`);

test('alternativesOf(tokens, rows) reads a row both ways', () => {
  expect(phrases('bhyt')).toEqual(['0-1 bảo hiểm y tế', '0-1 thẻ y tế']);
  expect(phrases('xin bao hiem y te')).toEqual(['1-5 BHYT', '1-5 thẻ y tế']);
});

test('alternativesOf(tokens, rows) does not take a word with marks for another', () => {
  expect(phrases('đa chiều')).toEqual([]);
  expect(phrases('da 4')).toEqual(['0-1 dự án']);
});

test('readSynonyms(records) reads the file and refuses another form', () => {
  expect(
    readSynonyms([
      ['words', 'also'],
      ['A | B', 'c'],
    ]),
  ).toEqual([{ words: ['A', 'B'], also: ['c'] }]);
  expect(() => readSynonyms([['a', 'b']])).toThrow('words,also');
  expect(() =>
    readSynonyms([
      ['words', 'also'],
      ['a', ''],
    ]),
  ).toThrow('synonyms.csv:2');
});
