import { expect, test } from 'vitest';
import { citationSentence } from '../../src/words/citation.ts';
import { plain } from '../exports/citation/citables.ts';

test('citationSentence(citable) names publisher, title, release, days, documents and address', () => {
  expect(citationSentence(plain)).toBe(
    'Nhóm dữ liệu mở Ví Dụ. “Bảo hiểm y tế cho người thuộc hộ nghèo, hộ cận nghèo”. Ví Dụ giảm nghèo. Bản phát hành 2026-11-24-1, ngày 24/11/2026, xét đến ngày 30/06/2026. Nguồn: VD-01/2023; VD-05/2023, Biểu 1. https://vi-du.example/minh-hoa/nhung/bao-hiem-y-te/2026-11-24-1/',
  );
});

test('citationSentence(citable) says that there is no release', () => {
  expect(citationSentence({ ...plain, release: null, sources: [] })).toContain(
    'Ví Dụ giảm nghèo. Chưa có bản phát hành đúng với số liệu này, xét đến ngày 30/06/2026. https://',
  );
});

test('citationSentence(citable) says that figures are invented', () => {
  const sentence = citationSentence({ ...plain, illustrative: true });
  expect(sentence).toContain('SỐ LIỆU MINH HỌA – không phải số liệu thật.');
});
