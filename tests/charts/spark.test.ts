import { expect, test } from 'vitest';
import { spark } from '../../src/charts/spark.ts';
import { tinyLine } from './invented.ts';

test('spark(points) leaves a hatched gap at a missing value', () => {
  const { markup } = tinyLine();
  expect(markup).toMatch(/<path d="M[^"]*M/);
  expect(markup.match(/url\(#spark-hatch\)/g)).toHaveLength(1);
});

test('spark(points) is 80 by 20 unless told otherwise', () => {
  expect(tinyLine().markup).toContain('viewBox="0 0 80 20" width="80" height="20"');
});

test('spark(points) of no, one and equal values has no NaN', () => {
  const of = (...values: (number | null)[]) =>
    spark(
      values.map((value, x) => ({ x, value })),
      { id: 'a', title: 'Không đổi' },
    ).markup;
  for (const markup of [of(), of(1), of(null), of(2, 2)])
    expect(markup).not.toMatch(/NaN|Infinity/);
});

test('spark(points) escapes its title', () => {
  expect(spark([], { id: 'a', title: '<script>"&' }).markup).not.toContain('<script');
});
