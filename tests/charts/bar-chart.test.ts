import { expect, test } from 'vitest';
import { type BarChartOptions, barChart } from '../../src/charts/bar-chart.ts';
import { drawnTexts } from './drawn-texts.ts';
import { known, unknown } from './invented.ts';

const options: BarChartOptions = {
  id: 'b',
  width: 640,
  title: 'Vốn',
  description: 'Theo năm.',
  kinds: [{ name: 'giao', colour: 'var(--chart-1)' }],
};
const bars = (markup: string): number[] =>
  [...markup.matchAll(/<rect [^>]*width="([\d.]+)"[^>]*fill="var\(--chart-1\)"/g)].map(
    ([, width]) => Number(width),
  );

test('barChart(groups) draws lying bars in proportion from zero', () => {
  const groups = [100, 50, 0].map((value, index) => ({
    name: `Năm ${index}`,
    bars: [known(value)],
  }));
  const [full = 0, half = 0, none = 0] = bars(
    barChart(groups, { ...options, direction: 'horizontal' }).markup,
  );
  expect(half).toBeCloseTo(full / 2, 0);
  expect(none).toBeLessThan(2);
});

test('barChart(groups) writes each value at its bar', () => {
  const chart = barChart([{ name: '2022', bars: [known(1234.5)] }], options);
  expect(drawnTexts(chart).map(({ text }) => text)).toContain('1.234,5');
});

test('barChart(groups) hatches what is missing and names it, in a lying and in an upright bar', () => {
  for (const direction of ['horizontal', 'vertical'] as const) {
    const { markup } = barChart([{ name: '2022', bars: [unknown] }], { ...options, direction });
    expect(markup.match(/fill="url\(#b-hatch\)"/g)).toHaveLength(1);
    expect(markup).toContain('chưa tìm thấy');
    expect(markup).not.toContain('NaN');
  }
});

test('barChart(groups) takes a value that is not given for missing', () => {
  const { markup } = barChart([{ name: '2022', bars: [] }], options);
  expect(markup).toContain('url(#b-hatch)');
});

test('barChart(groups) stands bars up only where every word fits', () => {
  const short = [{ name: '2022', bars: [known(1)] }];
  const isUpright = (groups: typeof short) =>
    barChart(groups, options).markup.includes('height="300"');
  expect(isUpright(short)).toBe(true);
  expect(
    isUpright([
      { name: 'Phường Trên-Sông-Dưới-Núi-Giữa-Đồng-Gần-Chợ', bars: [known(1)] },
      ...short,
      ...short,
    ]),
  ).toBe(false);
  expect(isUpright([{ name: '2022', bars: [unknown] }])).toBe(false);
});

test('barChart(groups) escapes names, kinds and labels', () => {
  const hostile = '<script>"&';
  const kinds = [
    { name: hostile, colour: 'red' },
    { name: 'b', colour: 'red' },
  ];
  const groups = [
    {
      name: hostile,
      bars: [
        { value: 1, label: hostile },
        { value: null, label: hostile },
      ],
    },
  ];
  for (const direction of ['horizontal', 'vertical'] as const) {
    const { markup } = barChart(groups, { ...options, title: hostile, kinds, direction });
    expect(markup).not.toMatch(/<script|"&[^alqg#]/);
  }
});

test('barChart([]) draws nothing, without NaN', () => {
  for (const direction of ['horizontal', 'vertical'] as const) {
    expect(barChart([], { ...options, direction }).markup).not.toMatch(/NaN|Infinity/);
  }
});
