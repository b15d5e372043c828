import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LineChartOptions, type LinePoint, lineChart } from '../../src/charts/line-chart.ts';
import { collisions, drawnTexts, strays } from './drawn-texts.ts';
import { point } from './invented.ts';

const options: LineChartOptions = {
  width: 640,
  height: 300,
  title: 'Tỷ lệ',
  description: 'Từ 4 đến 2.',
};
const draw = (points: LinePoint[], more: Partial<LineChartOptions> = {}) =>
  lineChart([{ name: 'A', colour: 'var(--chart-1)', points }], { ...options, ...more });
/** Corners of the drawn lines: `M12,3L45,6` has two. */
const lines = (markup: string): number[] =>
  [...markup.matchAll(/<path d="(M[\d.]+,[^"]*)"/g)].map(
    ([, d = '']) => d.split(/[ML]/).length - 1,
  );

test('lineChart(series) leaves a gap at a missing value', () => {
  const { markup } = draw([1, 2, null, 3, 4].map((value, index) => point(2020 + index, value)));
  expect(lines(markup)).toEqual([2, 2]);
  expect(markup.match(/<circle/g)).toHaveLength(4);
});

test('lineChart(series) hatches a missing year and lets no line cross it', () => {
  const { markup } = draw([point(2020, 1), point(2022, 2)], { id: 'a', missing: [2021] });
  expect(lines(markup)).toEqual([]);
  expect(markup.match(/fill="url\(#a-hatch\)"/g)).toHaveLength(1);
  expect(markup).toContain('<pattern id="a-hatch"');
});

test('lineChart(series) hatches nothing when no year is missing', () => {
  expect(draw([point(2020, 1)]).markup).not.toContain('hatch');
});

test('lineChart(series) asks for an id before it hatches', () => {
  expect(() => draw([point(2020, 1)], { missing: [2021] })).toThrow('needs an id');
});

test('lineChart(series) dashes only the ways from and to what is not yet known', () => {
  const { markup } = draw([
    point(2020, 4),
    point(2021, 3),
    point(2022, 2, 'estimate'),
    point(2023, 1),
  ]);
  expect(lines(markup)).toEqual([2, 3]);
  expect(markup.match(/<path d="M[\d.]+,[^>]*stroke-dasharray/g)).toHaveLength(1);
});

test('lineChart(series) draws each nature in its own way', () => {
  const marks = (['published', 'preliminary', 'derived', 'estimate', 'baseline'] as const).map(
    (mark) => draw([point(2020, 1, mark)]).markup.match(/<circle.*?<\/g>/)?.[0],
  );
  expect(new Set(marks).size).toBe(marks.length);
});

test('lineChart(series) draws the goal with its label and the straight path', () => {
  const { markup } = draw([point(2021, 742), point(2022, 700)], {
    goal: { x: 2025, value: 371, label: 'đích 371' },
    path: { from: { x: 2021, value: 742 }, to: { x: 2025, value: 371 } },
  });
  expect(markup).toContain('>đích 371<');
  expect(markup).toContain('stroke-dasharray="3 4"');
  expect(markup).toContain('h28');
});

test('lineChart(series) starts at zero unless told otherwise, and then says so', () => {
  const near = [point(2020, 96), point(2021, 99)];
  const note = { axisNote: (start: string) => `từ ${start}` };
  const words = (more: Partial<LineChartOptions>) =>
    drawnTexts(draw(near, more)).map(({ text }) => text);
  expect(words(note)).toContain('0');
  expect(words(note)).not.toContain('từ 0');
  expect(words({ ...note, baselineZero: false })).toContain('từ 96');
});

test('lineChart(series) escapes names and labels', () => {
  const hostile = '<script>"&';
  const { markup } = lineChart(
    [{ name: hostile, colour: 'red', points: [{ ...point(2020, 1), label: hostile }] }],
    {
      ...options,
      title: hostile,
      description: hostile,
      breaks: [{ x: 2020, label: hostile }],
      goal: { x: 2021, value: 2, label: hostile },
    },
  );
  expect(markup).not.toContain('<script');
  expect(markup.match(/&lt;script&gt;&quot;&amp;/g)?.length).toBeGreaterThanOrEqual(5);
});

test('lineChart([]) draws an empty frame: no NaN, no year, no number', () => {
  const chart = lineChart([], options);
  expect(chart.markup).not.toMatch(/NaN|Infinity/);
  expect(drawnTexts(chart)).toEqual([]);
});

test('lineChart(series) with nothing but missing years names them and no value', () => {
  const chart = draw([], { id: 'a', missing: [2022, 2023, 2024] });
  expect(drawnTexts(chart).map(({ text }) => text)).toEqual(['2022', '2023', '2024']);
  expect(chart.markup.match(/url\(#a-hatch\)/g)).toHaveLength(3);
});

test('lineChart(series) lets no words touch or run out, whatever the figures', () => {
  const values = fc.array(fc.option(fc.integer({ min: 0, max: 20_000 })), { maxLength: 9 });
  const series = fc.array(
    fc.record({
      name: fc.string({ unit: fc.constantFrom(...'aioMđốỮ <&"\''), maxLength: 24 }),
      values,
    }),
    {
      maxLength: 3,
    },
  );
  fc.assert(
    fc.property(series, fc.constantFrom(340, 640), (drawn, width) => {
      const chart = lineChart(
        drawn.map(({ name, values }) => ({
          name,
          colour: 'var(--chart-1)',
          points: values.map((value, index) => point(2018 + index, value)),
        })),
        {
          ...options,
          width,
          breaks: [
            { x: 2019.5, label: 'đổi chuẩn đo' },
            { x: 2020.5, label: 'đổi chuẩn lần nữa' },
          ],
          goal: { x: 2025, value: 100, label: 'đích 100' },
        },
      );
      expect([...collisions(chart), ...strays(chart)]).toEqual([]);
    }),
  );
});
