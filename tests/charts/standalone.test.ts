import { expect, test } from 'vitest';
import { type Caption, standaloneSvg } from '../../src/charts/standalone.ts';
import { pictures } from './invented.ts';

const caption: Caption = {
  title: 'Số hộ nghèo và cận nghèo, thị xã Ví Dụ',
  source: 'Nguồn: Quyết định 01/QĐ-VD, biểu 2',
  date: 'Đánh giá ngày 31/12/2025',
  address: 'https://vi-du.example/chi-tieu/ho-ngheo/',
  invented: 'SỐ LIỆU MINH HỌA – không phải số liệu thật',
};
const all = Object.entries(pictures).map(([name, draw]) => [name, draw(640)] as const);

test.each(all)('standaloneSvg(%s) needs nothing of the page', (_, chart) => {
  const file = standaloneSvg(chart, caption);
  expect(file).not.toMatch(/var\(|class=|style|<a |currentColor|NaN/);
  expect(file).toMatch(
    /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" [^>]*font-family="Noto Sans, sans-serif"/,
  );
});

test('standaloneSvg(chart) looks as stored', async () => {
  const drawn = pictures['line-goal']?.(640);
  if (drawn === undefined) throw new Error('line-goal is gone');
  await expect(`${standaloneSvg(drawn, caption)}\n`).toMatchFileSnapshot(
    './__snapshots__/standalone.svg',
  );
});

test('standaloneSvg(chart) carries title, source, date, address, and the mark of invented figures alone', () => {
  const [, chart] = all[0] ?? [];
  if (chart === undefined) throw new Error('no chart');
  const words = (file: string) => file.replaceAll(/<[^>]+>/g, ' ');
  const file = words(standaloneSvg(chart, caption));
  for (const part of Object.values(caption)) expect(file).toContain(part);
  expect(words(standaloneSvg(chart, { ...caption, invented: null }))).not.toContain('MINH HỌA');
});

test('standaloneSvg(chart) escapes its caption', () => {
  const hostile = '<script>"&';
  const [, chart] = all[0] ?? [];
  if (chart === undefined) throw new Error('no chart');
  const parts = {
    title: hostile,
    source: hostile,
    date: hostile,
    address: hostile,
    invented: hostile,
  };
  expect(standaloneSvg(chart, parts)).not.toContain('<script');
});
