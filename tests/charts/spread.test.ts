import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from '../../src/charts/spread.ts';

test('spread(places) moves only what is too near', () => {
  expect(spread([10, 100], { gap: 20, from: 0, to: 200 })).toEqual([10, 100]);
  expect(spread([50, 50], { gap: 20, from: 0, to: 200 })).toEqual([40, 60]);
  expect(spread([198, 199], { gap: 20, from: 0, to: 200 })).toEqual([180, 200]);
});

test('spread(places) keeps gaps, bounds and order where there is room', () => {
  const places = fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 10 });
  fc.assert(
    fc.property(places, (given) => {
      const moved = spread(given, { gap: 20, from: 0, to: 200 });
      const sorted = moved.toSorted((a, b) => a - b);
      for (const [index, place] of sorted.entries()) {
        if (index > 0) expect(place - (sorted[index - 1] ?? 0)).toBeGreaterThanOrEqual(20 - 1e-9);
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(200 + 1e-9);
      }
      for (const [a, one] of given.entries()) {
        for (const [b, other] of given.entries()) {
          if (one < other) expect(moved[a]).toBeLessThan(moved[b] ?? 0);
        }
      }
    }),
  );
});
