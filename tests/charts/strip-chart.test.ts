import { expect, test } from 'vitest';
import { stripChart } from '../../src/charts/strip-chart.ts';
import { drawnTexts } from './drawn-texts.ts';

const options = { id: 'strip', width: 340, title: 'Dải cam kết', description: 'Theo thứ tự.' };
const cells = Array.from({ length: 18 }, (_, index) => ({
  label: String(index + 1),
  shape: { status: 'met', share: 1 } as const,
}));

test('stripChart(cells) breaks into even rows where the width asks for it', () => {
  const tops = drawnTexts(stripChart(cells, options)).map(({ box }) => box.y);
  expect(new Set(tops).size).toBe(2);
  expect(tops.filter((top) => top === tops[0])).toHaveLength(9);
});

test('stripChart(cells) fades what the picture does not speak of, but not its number', () => {
  const [cell = cells[0]] = cells;
  const { markup } = stripChart(
    [{ ...cell, label: '1', shape: { status: 'met', share: 1 }, lit: false }],
    options,
  );
  expect(markup).toMatch(/<g opacity="0.35"><rect[^>]*\/><\/g><text/);
});

test('stripChart(cells) escapes labels', () => {
  const hostile = '<script>"&';
  const drawn = stripChart([{ label: hostile, shape: { status: 'met', share: 1 } }], {
    ...options,
    title: hostile,
  });
  expect(drawn.markup).not.toContain('<script');
});

test('stripChart([]) draws nothing, without NaN', () => {
  expect(stripChart([], options).markup).not.toMatch(/NaN|Infinity/);
});
