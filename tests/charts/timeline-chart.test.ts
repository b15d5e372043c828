import { expect, test } from 'vitest';
import { timelineChart } from '../../src/charts/timeline-chart.ts';
import { collisions, drawnTexts, strays } from './drawn-texts.ts';

const options = {
  id: 't',
  width: 340,
  title: 'Mốc thời gian',
  description: 'Các mốc của kế hoạch.',
  from: 2022,
  to: 2027,
  band: { from: 2022, to: 2026, label: 'thời kỳ kế hoạch' },
  marks: [
    { x: 2025.5, label: 'sáp nhập 01/07/2025' },
    { x: 2026.9, label: 'ngày xét 24/11/2026' },
  ],
};
const lanes = [
  { name: 'văn bản', days: [{ x: 2022.5, isAssumed: false }] },
  { name: 'hạn gửi báo cáo', days: [{ x: 2023.1, isAssumed: true }] },
];

test('timelineChart(lanes) names the lanes, the years, the period and the marked days', () => {
  const texts = drawnTexts(timelineChart(lanes, options)).map(({ text }) => text);
  expect(texts).toEqual(
    expect.arrayContaining(['văn bản', '2022', 'thời kỳ kế hoạch', 'ngày xét 24/11/2026']),
  );
});

test('timelineChart(lanes) draws one dot a day, a hollow one where the day is assumed', () => {
  const { markup } = timelineChart(lanes, options);
  expect(markup.match(/<circle/g)).toHaveLength(2);
  expect(markup.match(/<circle[^>]*fill="var\(--chart-paper\)"/g)).toHaveLength(1);
});

test.each([340, 640])(
  'timelineChart(lanes) lets no words touch or run out in %i units',
  (width) => {
    const chart = timelineChart(lanes, { ...options, width });
    expect([...collisions(chart), ...strays(chart)]).toEqual([]);
  },
);

test('timelineChart([]) draws the axis alone, without NaN', () => {
  const { markup } = timelineChart([], { ...options, marks: [], from: 2022, to: 2022 });
  expect(markup).not.toMatch(/NaN|Infinity/);
});

test('timelineChart(lanes) escapes names', () => {
  const hostile = [{ name: '<script>"&', days: [] }];
  expect(timelineChart(hostile, options).markup).not.toContain('<script');
});
