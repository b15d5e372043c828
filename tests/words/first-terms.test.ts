import { describe, expect, test } from 'vitest';
import type { Term } from '../../src/model/term.ts';
import { firstTerms } from '../../src/words/first-terms.ts';

const term = (name: string, abbreviations: string[] = []): Term => ({
  id: name,
  term: name,
  abbreviations,
  definition: null,
  document: null,
  place: null,
  clauses: [],
  note: null,
});
const names = (texts: string[], ...terms: Term[]) =>
  firstTerms(texts, terms).map((found) => found.map(({ id }) => id));

describe('firstTerms', () => {
  test('names a term once, where it stands first', () => {
    expect(names(['Vay vốn', 'cho hộ nghèo', 'Hộ nghèo'], term('Hộ nghèo'))).toEqual([
      [],
      ['Hộ nghèo'],
      [],
    ]);
  });
  test('keeps the order of the text', () => {
    expect(names(['sinh kế cho hộ nghèo'], term('Hộ nghèo'), term('Sinh kế'))).toEqual([
      ['Sinh kế', 'Hộ nghèo'],
    ]);
  });
  test('finds abbreviations in capitals, but no everyday word', () => {
    expect(names(['cấp thẻ BHYT'], term('Bảo hiểm y tế', ['BHYT']))).toEqual([['Bảo hiểm y tế']]);
    expect(names(['Chương trình xây nhà'], term('Chương trình X', ['Chương trình']))).toEqual([[]]);
  });
  test('finds whole words only', () => {
    expect(names(['hộ nghèon'], term('Hộ nghèo'))).toEqual([[]]);
  });
  test('takes marks of patterns as they are', () => {
    expect(names(['vốn (a+b)'], term('(a+b)'))).toEqual([['(a+b)']]);
  });
});
