import { describe, expect, test } from 'vitest';
import { lightTheme } from '../../src/charts/colours.ts';
import { collisions, drawnTexts, strays } from './drawn-texts.ts';
import { pictures, tinyLine } from './invented.ts';

describe.each(Object.entries(pictures))('%s', (name, draw) => {
  test.each([
    ['wide', 640],
    ['narrow', 340],
  ] as const)('%s looks as stored', async (version, width) => {
    const file = `./__snapshots__/${name}-${version}.svg`;
    await expect(`${draw(width).markup}\n`).toMatchFileSnapshot(file);
  });

  test.each([640, 340])('in %i units no words touch, run out or are small', (width) => {
    const chart = draw(width);
    expect(collisions(chart)).toEqual([]);
    expect(strays(chart)).toEqual([]);
    expect(Math.min(...drawnTexts(chart).map(({ size }) => size))).toBeGreaterThanOrEqual(12);
  });

  test('has no style, no NaN, and colours only from the theme', () => {
    const { markup } = draw(640);
    expect(markup).not.toMatch(/style=|<style|NaN|undefined|Infinity/);
    const painted = [...markup.matchAll(/ (?:fill|stroke)="([^"]*)"/g)].map(([, colour]) => colour);
    const known = Object.keys(lightTheme).map((token) => `var(${token})`);
    const hatch = painted.filter((colour) => colour?.startsWith('url(#'));
    expect(known.concat('none', ...hatch.map(String))).toEqual(expect.arrayContaining(painted));
  });

  test('has a name, a description and ids of its own', () => {
    const both = draw(640).markup + draw(340).markup;
    const ids = [...both.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      both.match(/^<svg [^>]*role="(img|group)"[^>]*><title>[^<]+<\/title><desc>[^<]+</),
    ).not.toBeNull();
  });

  test('is the same each time', () => {
    expect(draw(640).markup).toBe(draw(640).markup);
  });
});

test('spark looks as stored', async () => {
  await expect(`${tinyLine().markup}\n`).toMatchFileSnapshot('./__snapshots__/spark.svg');
});
