import { expect, test } from 'vitest';
import type { Correction } from '../../src/model/correction.ts';
import { correctionLookup, keyParts } from '../../src/model/corrections-of.ts';
import { nouns } from '../../src/model/nouns.ts';
import { row } from './status/build.ts';

const correction = (change: Partial<Correction>): Correction => ({
  id: 'c1',
  dataset: 'observations',
  row: 'x/town/2022/new/result/doc',
  field: 'value',
  old_value: '61',
  new_value: '58',
  reason: 'Đếm hai lần.',
  corrected_on: '2024-05-20',
  document: 'doc-2',
  place: null,
  note: null,
  ...change,
});

test('correctionLookup(corrections) finds those of a row by its key, the oldest first', () => {
  const find = correctionLookup([
    correction({ id: 'later', corrected_on: '2025-01-01' }),
    correction({ id: 'first' }),
    correction({ id: 'other', row: 'x/town/2023/new/result/doc' }),
  ]);
  expect(find('observations', row('2022', 58)).map(({ id }) => id)).toEqual(['first', 'later']);
  expect(find('observations', row('2024', 58))).toEqual([]);
});

test('correctionLookup(corrections) keeps the datasets apart', () => {
  const find = correctionLookup([correction({ dataset: 'targets', row: 'muc-tieu' })]);
  expect(find('targets', { id: 'muc-tieu' })).toHaveLength(1);
  expect(find('observations', { id: 'muc-tieu' })).toEqual([]);
});

test('keyParts(noun, row) reads what keyOf wrote', () => {
  expect(keyParts(nouns['reports-due'], 'phong-a/yearly/2024')).toEqual({
    agency: 'phong-a',
    kind: 'yearly',
    period: '2024',
  });
});
