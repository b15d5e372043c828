import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inTheme, lightTheme } from '../../src/charts/colours.ts';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
const [root = ''] = /:root \{.*?\n\}/s.exec(css) ?? [];
const tokens = new Map(
  [...root.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
);

function resolved(value = ''): string {
  const [, name] = /^var\((--[\w-]+)\)$/.exec(value) ?? [];
  return name === undefined ? value : resolved(tokens.get(name));
}

test('lightTheme has the light colours of tokens.css', () => {
  const fromCss = Object.keys(lightTheme).map((token) => [token, resolved(tokens.get(token))]);
  expect(lightTheme).toEqual(Object.fromEntries(fromCss));
});

test('lightTheme knows every chart colour of tokens.css', () => {
  const chart = [...tokens.keys()].filter((name) => name.startsWith('--chart-'));
  expect(Object.keys(lightTheme)).toEqual(expect.arrayContaining(chart));
});

test('inTheme(markup) replaces tokens in attributes, not in words', () => {
  expect(inTheme('<g fill="var(--chart-1)">var(--chart-1)</g>', lightTheme)).toBe(
    '<g fill="#14211f">var(--chart-1)</g>',
  );
});

test('inTheme(markup) stops at a token without a colour', () => {
  expect(() => inTheme('<g fill="var(--chart-9)"/>', lightTheme)).toThrow('--chart-9');
});
