import { describe, expect, test } from 'vitest';
import { readSites } from './site.ts';

const inline =
  /<\/?(?:a|abbr|b|cite|code|del|em|i|ins|mark|q|small|span|strong|sub|sup|time)\b[^>]*>/g;
const other = /<(script|style|svg|head|pre)\b[\s\S]*?<\/\1>|<[^>]*>/g;

/** The words of a page as they stand in lines: one line for each block. */
function linesOf(html: string): string[] {
  return html
    .replace(inline, '')
    .replace(/\s+/g, ' ')
    .replace(other, '\n')
    .split('\n')
    .map((line) => line.trim());
}

/** A space before a mark that belongs to the word: markup laid out over two lines makes one. */
const strayed = /.{0,30}[^\s…–] [,;:.](?=\s|$).{0,10}/g;

/** A sentence that begins where the last one ends: markup laid out on one line loses the space. */
const glued = /.{0,30}\p{Ll}{2}[.!?]\p{Lu}[\p{Ll} ].{0,20}/gu;

describe.each(readSites())('typography of $out', ({ pages }) => {
  test('no mark is parted from its word', () => {
    const found = pages.flatMap(({ file, html }) =>
      linesOf(html).flatMap((line) => (line.match(strayed) ?? []).map((at) => `${file}: ${at}`)),
    );
    expect(found.slice(0, 40)).toEqual([]);
  });

  test('no sentence is glued to the one before', () => {
    const found = pages.flatMap(({ file, html }) =>
      linesOf(html).flatMap((line) => (line.match(glued) ?? []).map((at) => `${file}: ${at}`)),
    );
    expect(found.slice(0, 40)).toEqual([]);
  });
});
