import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runsOf } from '../../../src/model/oversight/runs.ts';

test('runsOf(items) puts equal neighbours together and leaves equals apart that are no neighbours', () => {
  expect(runsOf(['a', 'a', 'b', 'a'], (item) => item)).toEqual([['a', 'a'], ['b'], ['a']]);
});

test('runsOf(items) leaves alone what has no words', () => {
  expect(runsOf(['a', 'a'], () => null)).toEqual([['a'], ['a']]);
});

test('runsOf(items) loses nothing and keeps the order', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', null));
  fc.assert(
    fc.property(letters, (items) => {
      expect(runsOf(items, (item) => item).flat()).toEqual(items);
    }),
  );
});
