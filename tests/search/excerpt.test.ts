import { describe, expect, test } from 'vitest';
import { excerptOf, markedWhole } from '../../src/search/excerpt.ts';

const shown = (pieces: { text: string; marked: boolean }[]) =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('excerptOf(text, phrases)', () => {
  test('marks what was looked for with or without its marks', () => {
    expect(shown(excerptOf('Cho vay vốn ưu đãi', ['vay von']))).toBe('Cho [vay vốn] ưu đãi');
  });

  test('does not mark a word with other marks when the very word stands there', () => {
    expect(shown(excerptOf('điện và diện', ['điện']))).toBe('[điện] và diện');
  });

  test('marks a word alone only where no phrase with it stands', () => {
    expect(shown(excerptOf('hộ nghèo, hộ khác', ['hộ nghèo', 'hộ']))).toBe('[hộ nghèo], hộ khác');
  });

  test('cuts a long text around the hits, between words, with ellipses', () => {
    const text = `${'chữ '.repeat(100)}vay vốn ${'đuôi '.repeat(100)}`;
    const cut = shown(excerptOf(text, ['vay vốn']));
    expect(cut).toMatch(/^…chữ .*\[vay vốn\].* đuôi…$/);
    expect(cut.length).toBeLessThan(240);
  });

  test('gives the opening when nothing is found', () => {
    expect(shown(excerptOf('a b c', ['xyz']))).toBe('a b c');
    expect(shown(excerptOf(`${'từ '.repeat(200)}`, []))).toMatch(/^từ .*…$/);
  });

  test('takes markup for text', () => {
    expect(shown(excerptOf('<img src=x onerror=alert(1)>', ['img']))).toBe(
      '<[img] src=x onerror=alert(1)>',
    );
  });
});

test('markedWhole(text, phrases) keeps the whole text', () => {
  expect(shown(markedWhole('Vay vốn, học nghề', ['hoc']))).toBe('Vay vốn, [học] nghề');
});
