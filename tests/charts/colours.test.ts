import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { darkTheme, inTheme, lightTheme } from '../../src/charts/colours.ts';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
const [root = ''] = /:root \{.*?\n\}/s.exec(css) ?? [];
const [dark = ''] = /@media \(prefers-color-scheme: dark\) \{.*?\n\}/s.exec(css) ?? [];
const tokens = tokensOf(root);
const darkTokens = new Map([...tokens, ...tokensOf(dark)]);

function tokensOf(rules: string): Map<string, string> {
  const found = [...rules.matchAll(/(--[\w-]+):\s*([^;]+);/g)];
  return new Map(found.map(([, name = '', value = '']) => [name, value]));
}

function resolved(value = '', from = tokens): string {
  const [, name] = /^var\((--[\w-]+)\)$/.exec(value) ?? [];
  return name === undefined ? value : resolved(from.get(name), from);
}

test('lightTheme has the light colours of tokens.css', () => {
  const fromCss = Object.keys(lightTheme).map((token) => [token, resolved(tokens.get(token))]);
  expect(lightTheme).toEqual(Object.fromEntries(fromCss));
});

test('darkTheme has its dark colours, for the same tokens', () => {
  const fromCss = Object.keys(lightTheme).map((token) => [
    token,
    resolved(darkTokens.get(token), darkTokens),
  ]);
  expect(darkTheme).toEqual(Object.fromEntries(fromCss));
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
