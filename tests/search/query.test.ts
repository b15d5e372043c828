import { describe, expect, test } from 'vitest';
import { lexiconOf } from '../../src/search/near.ts';
import { cleanQuery, nearWords, readQuery } from '../../src/search/query.ts';

const lexicon = lexiconOf(['hộ', 'nghèo', 'vay', 'vốn', 'đạt', 'khuyết', 'tật']);
const states = (query: string) => readQuery(query, lexicon).map(({ state }) => state);

describe('cleanQuery(raw)', () => {
  test('drops control characters and joins white space', () => {
    expect(cleanQuery(' vay\u0000 \u200b\n vốn\t')).toBe('vay vốn');
  });

  test('makes one Unicode form of two', () => {
    expect(cleanQuery('hộ'.normalize('NFD'))).toBe('hộ');
  });

  test('cuts what is too long', () => {
    expect(cleanQuery('a'.repeat(10_000)).length).toBe(200);
    expect(readQuery(cleanQuery('vay '.repeat(2500)), lexicon).length).toBeLessThanOrEqual(14);
  });
});

describe('readQuery(query, lexicon)', () => {
  test('knows words as typed, without marks, with other marks, with a slip, and none', () => {
    expect(states('vốn ngheo đất ngeo zzzz hộ')).toEqual([
      'known',
      'bare',
      'other-marks',
      'slip',
      'unknown',
      'known',
    ]);
  });

  test('takes the last word for the beginning of one', () => {
    expect(readQuery('vay khuy', lexicon).at(-1)).toMatchObject({
      state: 'beginning',
      forms: ['khuyet'],
    });
  });

  test('looks for a document number part by part', () => {
    expect(readQuery('07/2021', lexicon).map(({ exact }) => exact)).toEqual(['07', '2021']);
  });
});

test('nearWords(word, lexicon) gives words with their marks', () => {
  const [word] = readQuery('đất', lexicon);
  expect(word && nearWords(word, lexicon)).toEqual(['đạt']);
});
