import { describe, expect, test } from 'vitest';
import { Svg } from '../../src/charts/svg.ts';
import { renderPng, type SocialPicture, socialSvg } from '../../src/exports/chart-image.ts';
import { strays } from '../charts/drawn-texts.ts';
import { fontFiles } from '../charts/font-files.ts';
import { shapes } from '../charts/invented.ts';

const picture: SocialPicture = {
  title: 'Giảm một nửa số hộ nghèo và cận nghèo',
  sentence: 'Đầu kỳ có 742 hộ; cuối 2024 còn 512 hộ, muốn kịp thì chỉ được còn 464 hộ.',
  statusLabel: 'Chậm',
  statusShape: { status: 'behind', share: 0.62 },
  source: 'Nguồn: Quyết định 01/QĐ-VD, biểu 2',
  date: 'Đánh giá ngày 31/12/2025',
  address: 'https://vi-du.example/chi-tieu/ho-ngheo/',
  invented: 'SỐ LIỆU MINH HỌA – không phải số liệu thật',
};
const strip = Array.from({ length: 18 }, (_, index) => ({
  label: String(index + 1),
  shape: shapes[index % shapes.length] ?? { status: 'met' as const, share: 1 },
}));
const long = 'Hỗ trợ người lao động thuộc hộ nghèo và hộ cận nghèo có nhu cầu tìm việc. '.repeat(6);
const variants: Record<string, SocialPicture> = {
  'with a status': picture,
  'with a strip': { ...picture, statusLabel: null, statusShape: null, invented: null, strip },
  'too long': { ...picture, title: long, sentence: long, source: long, address: long, strip },
};

describe.each(Object.entries(variants))('%s', (name, variant) => {
  test('socialSvg(picture) looks as stored', async () => {
    const file = `./__snapshots__/social-${name.replaceAll(' ', '-')}.svg`;
    await expect(`${socialSvg(variant).markup}\n`).toMatchFileSnapshot(file);
  });

  test('socialSvg(picture) has no token, style or word outside of it', () => {
    const drawn = socialSvg(variant);
    expect(drawn.markup).not.toMatch(/var\(|style|NaN|currentColor/);
    expect(
      strays(
        new Svg(drawn.markup.replace(/<g transform="translate\([^)]*\) scale.*?<\/svg><\/g>/, '')),
      ),
    ).toEqual([]);
  });
});

test('socialSvg(picture) marks invented figures, and those alone', () => {
  expect(socialSvg(picture).markup).toContain('MINH HỌA');
  expect(socialSvg({ ...picture, invented: null }).markup).not.toMatch(/MINH HỌA|#f5c84b/);
});

test('socialSvg(picture) escapes every text', () => {
  const hostile = '<script>"&';
  const texts = {
    title: hostile,
    sentence: hostile,
    statusLabel: hostile,
    source: hostile,
    date: hostile,
    address: hostile,
    invented: hostile,
  };
  expect(socialSvg({ ...picture, ...texts }).markup).not.toContain('<script');
});

test('renderPng(markup) draws 1200 × 630 with words, the same bytes each time', () => {
  const { markup } = socialSvg(picture);
  const png = Buffer.from(renderPng(markup, fontFiles));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(png.equals(renderPng(markup, fontFiles))).toBe(true);
  const wordless = renderPng(markup.replaceAll(/<text.*?<\/text>/g, ''), fontFiles);
  expect(png.length).toBeGreaterThan(wordless.length * 2);
});

test('renderPng(markup) refuses to draw words without a font', () => {
  expect(() => renderPng(socialSvg(picture).markup, [])).toThrow('TTF');
});
