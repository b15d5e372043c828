import { expect, test } from 'vitest';
import { tileMap } from '../../src/charts/tile-map.ts';

const options = { id: 't', width: 340, title: 'Các phường', description: 'Theo chỗ nằm.' };
const tile = {
  id: 'go',
  row: 0,
  column: 0,
  name: 'Xã Gò',
  value: '66 hộ',
  shape: { status: 'met', share: 1 } as const,
  title: 'Xã Gò: 66 hộ, đạt',
};

test('tileMap(tiles) links a tile that has a page, and is then no picture to screen readers', () => {
  const linked = tileMap([{ ...tile, href: '/dia-ban/go/' }], options).markup;
  expect(linked).toContain('<a href="/dia-ban/go/"');
  expect(linked).toContain('<title>Xã Gò: 66 hộ, đạt</title>');
  expect(linked).toContain('role="group"');
  expect(tileMap([tile], options).markup).toContain('role="img"');
});

test('tileMap(tiles) escapes names, values, titles and addresses', () => {
  const hostile = '<script>"&';
  const drawn = tileMap(
    [{ ...tile, name: hostile, value: hostile, title: hostile, href: hostile }],
    { ...options, title: hostile },
  );
  expect(drawn.markup).not.toMatch(/<script|href="<|href=""/);
});

test('tileMap([]) draws nothing, without NaN', () => {
  expect(tileMap([], options).markup).not.toMatch(/NaN|Infinity/);
});
