import { describe, expect, test } from 'vitest';
import type { Change } from '../../src/model/change.ts';
import { type ToldTable, toldCells, wholeChange } from '../../src/words/change.ts';
import { cellWords, rowName } from '../../src/words/row-name.ts';

const field = (name: string, type = 'text', more = {}) => ({
  ...{ name, type, title: `Cột ${name}`, unit: null, references: null, categories: null },
  ...more,
});
const table: ToldTable = {
  id: 'observations',
  key: ['indicator', 'area', 'period', 'standard', 'nature', 'document'],
  fields: [
    field('indicator', 'reference', { references: 'indicators' }),
    field('area', 'reference', { references: 'areas' }),
    field('period', 'period'),
    field('standard', 'slug'),
    field('nature', 'category', { categories: { result: 'kết quả', forecast: 'dự báo' } }),
    field('value', 'number', { unit: 'theo đơn vị của chỉ số' }),
    field('document', 'reference', { references: 'documents' }),
    field('published_on', 'date'),
  ],
};
const names: Readonly<Record<string, string>> = {
  'indicators/ty-le': 'Tỷ lệ hộ nghèo',
  'areas/xa-a': 'Xã A',
  'documents/bc': '01/BC',
  'terms/ho-ngheo': 'Hộ nghèo',
};
const nameOf = (dataset: string, id: string) => names[`${dataset}/${id}`];
const words = { nameOf, unitOf: () => '%' };
const key = 'ty-le/xa-a/2024-H1/chuan/result/bc';
const blank = { dataset: 'observations', row: key, reason: null, document: null };
const change = (parts: Partial<Change>): Change => ({
  ...{ ...blank, kind: 'changed', field: 'value', old_value: null, new_value: null },
  ...parts,
});

describe('rowName(table, row, nameOf)', () => {
  test('says the key in words, without what a reader need not know', () => {
    expect(rowName(table, key, nameOf)).toBe('Tỷ lệ hộ nghèo, Xã A, 6 tháng đầu năm 2024');
    expect(rowName(table, key.replace('result', 'forecast'), nameOf)).toMatch(/, dự báo$/);
  });

  test('takes the name of a thing that has one', () => {
    expect(rowName({ ...table, id: 'terms', key: ['id'] }, 'ho-ngheo', nameOf)).toBe('Hộ nghèo');
  });

  test('leaves what it does not know as it is', () => {
    expect(rowName(table, 'a/b', nameOf)).toBe('a/b');
    expect(rowName(table, 'ty-la/xa-a/2024/-/result/-', nameOf)).toBe('ty-la, Xã A, 2024');
  });
});

test.each([
  ['value', '1234.5', '1.234,5'],
  ['published_on', '2024-03-15', '15/03/2024'],
  ['document', 'bc', '01/BC'],
  ['nature', 'forecast', 'dự báo'],
  ['standard', `${'chữ '.repeat(50)}`, `${'chữ '.repeat(35).trim()}…`],
])('cellWords(%s, %s) is %s', (column, text, told) => {
  const found = table.fields.find(({ name }) => name === column);
  expect(found && cellWords(found, text, nameOf)).toBe(told);
});

test('toldCells(table, changes) follows the columns, with units and names for nothing', () => {
  const changes = [
    change({ field: 'document', new_value: 'bc' }),
    change({ old_value: '5.4', new_value: '5.3' }),
  ];
  expect(toldCells(table, changes, words)).toEqual([
    { title: 'Cột value', old: '5,4%', now: '5,3%' },
    { title: 'Cột document', old: 'ô trống', now: '01/BC' },
  ]);
});

test.each([
  [
    { kind: 'added', new_value: '5.3' },
    'Dòng mới: Tỷ lệ hộ nghèo, Xã A, 6 tháng đầu năm 2024: 5,3%.',
  ],
  [{ kind: 'removed', field: null }, 'Dòng bỏ đi: Tỷ lệ hộ nghèo, Xã A, 6 tháng đầu năm 2024.'],
  [{ kind: 'column-added', row: null, field: 'value' }, 'Cột mới: Cột value.'],
  [{ kind: 'dataset-added', row: null, field: null }, 'Bộ dữ liệu mới.'],
] as const)('wholeChange(%o) says %s', (parts, sentence) => {
  expect(wholeChange(table, change(parts), words)).toBe(sentence);
});

test('wholeChange says one full stop, and no id that has no name', () => {
  const terms = { ...table, id: 'terms', key: ['id'], fields: [field('value')] };
  const told = (row: string, new_value: string): string =>
    wholeChange(terms, change({ kind: 'added', row, new_value }), words);
  expect(told('y-kien-1', 'Các thẻ này đã cấp.')).toBe('Dòng mới: Các thẻ này đã cấp.');
  expect(told('ho-ngheo', 'Hộ có thu nhập thấp')).toBe('Dòng mới: Hộ nghèo: Hộ có thu nhập thấp.');
});
