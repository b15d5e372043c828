import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AreaCentre, type TilePlace, tileLayout } from '../../src/charts/tile-layout.ts';
import { centres } from './invented.ts';

const squares = (places: TilePlace[]): number =>
  new Set(places.map(({ row, column }) => `${row} ${column}`)).size;

function expectOrder(areas: readonly AreaCentre[], places: readonly TilePlace[]): void {
  for (const [a, from] of areas.entries()) {
    for (const [b, to] of areas.entries()) {
      const [one, other] = [places[a], places[b]];
      if (from.lat > to.lat) expect(one?.row).toBeLessThanOrEqual(other?.row ?? -1);
      if (from.lon < to.lon) expect(one?.column).toBeLessThanOrEqual(other?.column ?? -1);
    }
  }
}

test('tileLayout(areas) places six areas of a town on a small grid', () => {
  const places = tileLayout(centres);
  expect(squares(places)).toBe(6);
  expectOrder(centres, places);
  expect(Math.max(...places.map(({ column }) => column))).toBeLessThanOrEqual(2);
  expect(Math.max(...places.map(({ row }) => row))).toBeLessThanOrEqual(3);
});

test('tileLayout(areas) keeps ids and their order', () => {
  expect(tileLayout(centres).map(({ id }) => id)).toEqual(centres.map(({ id }) => id));
});

test.each([1, 2, 4, 6, 9])('tileLayout(areas) parts %i equal centres', (count) => {
  const areas = Array.from({ length: count }, (_, index) => ({
    id: String(index),
    lon: 105,
    lat: 18,
  }));
  const places = tileLayout(areas);
  expect(squares(places)).toBe(count);
  expect(Math.max(...places.map(({ row, column }) => Math.max(row, column)))).toBeLessThanOrEqual(
    Math.ceil(Math.sqrt(count)),
  );
});

test('tileLayout([]) is empty', () => {
  expect(tileLayout([])).toEqual([]);
});

test('tileLayout(areas) never puts two on one square nor turns north and south, west and east', () => {
  const centre = fc.record({
    lon: fc.integer({ min: 0, max: 9 }),
    lat: fc.integer({ min: 0, max: 9 }),
  });
  fc.assert(
    fc.property(fc.array(centre, { maxLength: 10 }), (found) => {
      const areas = found.map((area, index) => ({ ...area, id: String(index) }));
      const places = tileLayout(areas);
      expect(squares(places)).toBe(areas.length);
      expectOrder(areas, places);
    }),
  );
});
