import { expect, test } from 'vitest';
import type { Area } from '../../src/model/area.ts';
import { indexAreas } from '../../src/model/area-index.ts';

const area = (id: string, order: number, change: Partial<Area> = {}): Area => ({
  id,
  order,
  name: id,
  kind: 'ward',
  code: null,
  parent: null,
  valid_from: null,
  valid_to: null,
  successors: [],
  longitude: null,
  latitude: null,
  document: null,
  place: null,
  note: null,
  ...change,
});
const north = area('north', 1, { successors: ['whole', 'rest'], code: '01' });
const south = area('south', 2, { successors: ['whole'] });
const rest = area('rest', 3);
const whole = area('whole', 4, { code: '01' });
const index = indexAreas([north, south, rest, whole]);

test('indexAreas(areas) finds an area by id', () => {
  expect(index.get('south')).toBe(south);
  expect(index.get('nowhere')).toBe(undefined);
});

test('indexAreas(areas) gives both sides of a merger in the order of the areas', () => {
  expect(index.predecessorsOf(whole)).toEqual([north, south]);
  expect(index.predecessorsOf(north)).toEqual([]);
  expect(index.successorsOf(north)).toEqual([rest, whole]);
});

test('indexAreas(areas) calls only others with the same code namesakes, never those without one', () => {
  expect(index.namesakesOf(whole)).toEqual([north]);
  expect(index.namesakesOf(south)).toEqual([]);
});
