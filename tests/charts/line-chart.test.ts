import { expect, test } from 'vitest';
import { type LinePoint, type LineSeries, lineChart } from '../../src/charts/line-chart.ts';

const point = (
  x: number,
  value: number | null,
  mark: LinePoint['mark'] = 'published',
): LinePoint => ({
  x,
  value,
  label: value === null ? '' : String(value),
  mark,
});
const options = { width: 640, height: 300, title: 'Tỷ lệ', description: 'Từ 4 đến 2.' };
const series: LineSeries[] = [
  { name: 'A', colour: 'var(--chart-1)', points: [point(2020, 3), point(2021, 2.5)], muted: true },
  {
    name: 'A',
    colour: 'var(--chart-1)',
    points: [
      point(2021, 4.7, 'derived'),
      point(2022, 4),
      point(2023, 3),
      point(2025, 1, 'foreseen'),
    ],
  },
  { name: 'B', colour: 'var(--chart-2)', points: [point(2022, 3.5), point(2023, 3.2)] },
];

test('lineChart(series) draws natures apart, a break and values on the marks', async () => {
  const drawn = lineChart(series, { ...options, breaks: [{ x: 2021.5, label: 'đổi chuẩn' }] });
  await expect(`${drawn.markup}\n`).toMatchFileSnapshot('./__snapshots__/line-chart-wide.svg');
});

test('lineChart(series) in 340 units', async () => {
  const drawn = lineChart(series, { ...options, width: 340, height: 320 });
  await expect(`${drawn.markup}\n`).toMatchFileSnapshot('./__snapshots__/line-chart-narrow.svg');
});

test('lineChart(series) leaves a gap at a missing value', () => {
  const gapped = lineChart(
    [{ name: 'A', colour: 'red', points: [point(2020, 1), point(2021, null), point(2022, 1)] }],
    options,
  ).markup;
  expect(gapped.match(/<path d="M[^"]*M/)).not.toBeNull();
  expect(gapped.match(/<circle/g)).toHaveLength(2);
});

test('lineChart(series) escapes names and labels', () => {
  const drawn = lineChart(
    [
      {
        name: '<script>',
        colour: 'red',
        points: [{ x: 2020, value: 1, label: '"&', mark: 'published' }],
      },
    ],
    { ...options, title: '<b>' },
  ).markup;
  expect(drawn).not.toMatch(/<script>|<b>|"&"/);
});

test('lineChart([]) draws an empty frame, no NaN', () => {
  expect(lineChart([], options).markup).not.toContain('NaN');
});
