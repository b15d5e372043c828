import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inRings } from '../../src/checks/ring.ts';

const ringsOf = (edges: Record<string, string[]>) =>
  [...inRings(new Map(Object.entries(edges)))].sort();

test('inRings(graph) finds what leads back to itself, not what only leads there', () => {
  expect(ringsOf({ a: ['b'], b: ['c'], c: ['b'], d: ['d'], e: [] })).toEqual(['b', 'c', 'd']);
});

test('inRings(two rings that share one thing) finds both', () => {
  expect(ringsOf({ a: ['b', 'c'], b: ['a'], c: ['b'] })).toEqual(['a', 'b', 'c']);
});

test('inRings(names of nothing) leaves them out', () => {
  expect(ringsOf({ a: ['x'], x2: ['a'] })).toEqual([]);
});

test('inRings(any graph) agrees with following every path', () => {
  const names = ['a', 'b', 'c', 'd', 'e'];
  const graph = fc.dictionary(fc.constantFrom(...names), fc.array(fc.constantFrom(...names)));
  fc.assert(
    fc.property(graph, (edges) => {
      const leadsTo = (from: string, to: string, seen = new Set<string>()): boolean =>
        (edges[from] ?? []).some(
          (next) => next === to || (!seen.has(next) && leadsTo(next, to, seen.add(next))),
        );
      const expected = Object.keys(edges).filter((name) => leadsTo(name, name));
      expect(ringsOf(edges)).toEqual(expected.sort());
    }),
  );
});
