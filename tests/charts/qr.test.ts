import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrCode } from '../../src/charts/qr.ts';

const address = 'https://thu.example/ho-tro/nhom/ho-ngheo/';

/** The dark modules that the runs of a path cover, row by row. */
function modulesOf(markup: string, size: number): boolean[][] {
  const rows = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, x, y, width] of markup.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    rows[Number(y)]?.fill(true, Number(x), Number(x) + Number(width));
  return rows;
}

test('qrCode(address) draws every dark module of the code and no other', () => {
  const { size, data } = encode(address, { ecc: 'M', border: 4 });
  const { markup } = qrCode(address, 'Mã');
  expect(markup).toContain(`viewBox="0 0 ${size} ${size}"`);
  expect(modulesOf(markup, size)).toEqual(data);
});

test('qrCode(address) leaves four light modules around', () => {
  const { markup } = qrCode(address, 'Mã');
  const size = Number(/viewBox="0 0 (\d+)/.exec(markup)?.[1]);
  const edge = [0, 1, 2, 3, size - 4, size - 3, size - 2, size - 1];
  const modules = modulesOf(markup, size);
  const dark = edge.flatMap((at) => [...(modules[at] ?? []), ...modules.map((row) => row[at])]);
  expect(dark).not.toContain(true);
});

test('qrCode(address, title) escapes its title', () => {
  expect(qrCode(address, '<b>&').markup).toContain('<title>&lt;b&gt;&amp;</title>');
});
