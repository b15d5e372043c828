import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairChart } from '../../src/charts/pair-chart.ts';
import { collisions, drawnTexts, strays } from './drawn-texts.ts';
import { unknown } from './invented.ts';

const options = {
  id: 'p',
  width: 340,
  title: 'Tiền và kết quả',
  description: 'Hai phần trên một trục.',
  marks: ['tiền', 'kết quả'] as const,
  ends: ['0%', '100%'] as const,
};
const share = (value: number) => ({ value, label: `${Math.floor(value * 1000) / 10}%` });

test('pairChart(rows) writes both shares of each row beside their marks', () => {
  const rows = [{ name: 'Dự án 1', first: share(0.3), second: share(0.9) }];
  const texts = drawnTexts(pairChart(rows, options)).map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(['Dự án 1', '30%', '90%', 'tiền', 'kết quả']));
});

test('pairChart(rows) hatches and names each share that is missing, and joins nothing', () => {
  const { markup } = pairChart([{ name: 'A', first: unknown, second: unknown }], options);
  expect(markup.match(/fill="url\(#p-hatch\)"/g)).toHaveLength(2);
  expect(markup).toContain('kết quả: chưa tìm thấy');
  expect(markup).not.toContain('stroke="var(--chart-2)"');
});

test('pairChart(rows) lets no words touch or run out, whatever the shares', () => {
  const value = fc.double({ min: 0, max: 1.2, noNaN: true });
  const pair = fc.tuple(fc.option(value), fc.option(value));
  fc.assert(
    fc.property(fc.array(pair, { minLength: 1, maxLength: 6 }), (pairs) => {
      const rows = pairs.map(([first, second], index) => ({
        name: `Tiểu dự án ${index}: một tên thật dài để phải xuống dòng ở màn hình hẹp`,
        first: first === null ? unknown : share(first),
        second: second === null ? unknown : share(second),
      }));
      const chart = pairChart(rows, options);
      expect([...collisions(chart), ...strays(chart)]).toEqual([]);
    }),
  );
});

test('pairChart(rows) escapes names and labels', () => {
  const hostile = '<script>"&';
  const row = {
    name: hostile,
    first: { value: 1, label: hostile },
    second: { value: null, label: hostile },
  };
  expect(pairChart([row], { ...options, title: hostile }).markup).not.toContain('<script');
});
