import { expect, test } from 'vitest';
import { indexAreas } from '../../src/model/area-index.ts';
import { areaRow } from './area-row.ts';

const north = areaRow('north', { order: 1, successors: ['whole', 'rest'], code: '01' });
const south = areaRow('south', { order: 2, successors: ['whole'] });
const rest = areaRow('rest', { order: 3 });
const whole = areaRow('whole', { order: 4, code: '01' });
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
