import { describe, expect, test } from 'vitest';
import { aliases } from '../../src/import/aliases.ts';
import {
  fieldOfHeading,
  headingsOf,
  headingWords,
  isAsideHeading,
} from '../../src/import/headings.ts';
import { fieldsOf } from '../../src/model/noun.ts';
import { nounNames, nouns } from '../../src/model/nouns.ts';

describe('fieldOfHeading(noun, text)', () => {
  test.each(nounNames())('%s knows each column by its name and by its title', (name) => {
    for (const field of fieldsOf(nouns[name])) {
      expect(fieldOfHeading(name, field.name)?.name).toBe(field.name);
      expect(fieldOfHeading(name, field.title)?.name).toBe(field.name);
    }
  });

  test.each([
    ['Giá trị (hộ)', 'value'],
    ['GIÁ TRỊ', 'value'],
    ['gia tri', 'value'],
    ['6. Giá  trị*', 'value'],
    ['Giá trị\n(triệu đồng)', 'value'],
    ['Xã, phường', 'area'],
    ['Ngày công bố', 'published_on'],
  ])('%s is %s of figures', (heading, name) => {
    expect(fieldOfHeading('observations', heading)?.name).toBe(name);
  });

  test('knows no other words, and no long text', () => {
    expect(fieldOfHeading('observations', 'Diện tích')).toBeUndefined();
    expect(fieldOfHeading('observations', '')).toBeUndefined();
    expect(fieldOfHeading('observations', `Giá trị${' '.repeat(300)}`)).toBeUndefined();
  });
});

test('every alias is of a column that exists and has no other meaning in its table', () => {
  for (const name of nounNames()) {
    const columns = fieldsOf(nouns[name]).map((field) => field.name);
    for (const [column, words] of Object.entries(aliases[name] ?? {})) {
      expect(columns).toContain(column);
      for (const word of words)
        expect([name, word, headingsOf(name).get(word)?.name]).toEqual([name, word, column]);
    }
  }
});

test.each([
  ['Giá trị (hộ)', { folded: 'gia-tri', unit: 'hộ' }],
  ['Tỷ lệ (%)', { folded: 'ty-le', unit: '%' }],
  ['Kinh phí (ĐVT: triệu đồng)', { folded: 'kinh-phi', unit: 'triệu đồng' }],
  ['Giá trị (1)', { folded: 'gia-tri', unit: null }],
  ['Giá trị (*)', { folded: 'gia-tri', unit: null }],
])('headingWords(%s) parts words and unit', (heading, words) => {
  expect(headingWords(heading)).toMatchObject(words);
});

test('isAsideHeading(text) knows a count of rows', () => {
  expect(['STT', 'Số TT', 'TT', 'Số thứ tự'].every(isAsideHeading)).toBe(true);
  expect(isAsideHeading('Thứ tự')).toBe(false);
});
