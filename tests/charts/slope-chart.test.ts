import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slopeChart } from '../../src/charts/slope-chart.ts';
import { collisions, drawnTexts, strays } from './drawn-texts.ts';
import { known, unknown } from './invented.ts';

const options = {
  id: 's',
  width: 340,
  title: 'Hộ nghèo',
  description: 'Từ đầu kỳ đến đích.',
  columns: { baseline: 'đầu kỳ', now: 'mới nhất', target: 'đích' },
};
const row = (name: string, baseline: number, now: number, target: number) => ({
  name,
  baseline: known(baseline),
  now: known(now),
  target: known(target),
});

test('slopeChart(rows) writes name, baseline, newest and target of each row', () => {
  const texts = drawnTexts(slopeChart([row('Xã Gò', 120, 66, 60)], options)).map(
    ({ text }) => text,
  );
  expect(texts).toEqual(expect.arrayContaining(['Xã Gò', '120', '66', '60']));
});

test('slopeChart(rows) writes a shared target once', () => {
  const rows = [row('A', 80, 90, 100), row('B', 70, 85, 100)];
  const texts = drawnTexts(slopeChart(rows, options)).map(({ text }) => text);
  expect(texts.filter((text) => text === '100')).toHaveLength(1);
});

test('slopeChart(rows) hatches and names what is missing, and draws no way for it', () => {
  const { markup } = slopeChart([{ ...row('Xã Gò', 120, 0, 60), now: unknown }], options);
  expect(markup.match(/fill="url\(#s-hatch\)"/g)).toHaveLength(1);
  expect(markup).toContain('chưa tìm thấy');
  expect(markup).not.toMatch(/<circle/);
});

test('slopeChart(rows) lets no words touch or run out, whatever the figures', () => {
  const value = fc.integer({ min: 0, max: 2000 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 8 }),
      (values) => {
        const rows = values.map(([a, b, c], index) => row(`Phường Dài Tên ${index}`, a, b, c));
        const chart = slopeChart(rows, options);
        expect([...collisions(chart), ...strays(chart)]).toEqual([]);
      },
    ),
  );
});

test('slopeChart(rows) escapes names, columns and labels', () => {
  const hostile = '<script>"&';
  const value = { value: 1, label: hostile };
  const rows = [
    { name: hostile, baseline: value, now: value, target: value },
    { name: hostile, baseline: value, now: { value: null, label: hostile }, target: value },
  ];
  const columns = { baseline: hostile, now: hostile, target: hostile };
  expect(slopeChart(rows, { ...options, columns, title: hostile }).markup).not.toContain('<script');
});

test('slopeChart([]) draws the columns alone, without NaN', () => {
  expect(slopeChart([], options).markup).not.toMatch(/NaN|Infinity/);
});
