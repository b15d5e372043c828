import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureAnchor } from '../../src/model/figure-anchor.ts';

test('figureAnchor(key) is readable and fit for an address', () => {
  expect(figureAnchor('ty-le-ho-ngheo/tinh-a/2023-H1/-/result/bc-12')).toBe(
    'so_ty-le-ho-ngheo_tinh-a_2023-H1_-_result_bc-12',
  );
});

test('figureAnchor(key) is ASCII, begins with a letter and is the same each time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (key) => {
      expect(figureAnchor(key)).toMatch(/^so_[\w-]*$/);
      expect(figureAnchor(key)).toBe(figureAnchor(key));
    }),
  );
});

test('figureAnchor(key) differs where keys differ', () => {
  const part = fc.stringMatching(/^[A-Za-z0-9-]{1,8}$/);
  const key = fc.array(part, { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(key, key, (a, b) => {
      const [one, other] = [a.join('/'), b.join('/')];
      expect(figureAnchor(one) === figureAnchor(other)).toBe(one === other);
    }),
  );
});
