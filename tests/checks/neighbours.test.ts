import { expect, test } from 'vitest';
import { neighboursOf } from '../../src/checks/neighbours.ts';

const many = Array.from({ length: 5000 }, (_, index) => `don-vi-${index}-thu`);

test('neighboursOf(word, short list) is the whole list', () => {
  expect([...neighboursOf('a', ['x', 'y'])]).toEqual(['x', 'y']);
  expect([...neighboursOf('a', new Set(['x', 'y']))]).toEqual(['x', 'y']);
});

test('neighboursOf(word, long list) is a few of it, near in either order', () => {
  const near = [...neighboursOf('don-vi-77-thi', many)];
  expect(near.length).toBeLessThanOrEqual(100);
  expect(near).toContain('don-vi-77-thu');
  expect([...neighboursOf('bon-vi-4999-thu', new Set(many))]).toContain('don-vi-4999-thu');
});
