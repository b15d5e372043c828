import type { Citable, CitedKind } from '../../../src/model/citable.ts';

/** A citation without anything odd. */
export const plain: Citable = {
  kind: 'target',
  key: 'bao-hiem-y-te',
  title: 'Bảo hiểm y tế cho người thuộc hộ nghèo, hộ cận nghèo',
  publisher: 'Nhóm dữ liệu mở Ví Dụ',
  site: 'Ví Dụ giảm nghèo',
  release: { id: '2026-11-24-1', released_on: '2026-11-24' },
  assessedOn: '2026-06-30',
  address: 'https://vi-du.example/minh-hoa/nhung/bao-hiem-y-te/2026-11-24-1/',
  sources: ['VD-01/2023', 'VD-05/2023, Biểu 1'],
  illustrative: false,
};

/** Texts that would break out of a format that does not escape. */
export const hostileTexts: readonly string[] = [
  'R&D 100% #1 _a_ $x$ ~tilde^caret \\ backslash',
  'một { ngoặc mở',
  'một } ngoặc đóng',
  '},\n@misc{khac,\n title = {x}',
  'hai dòng\r\nER  - \r\nTY  - JOUR',
  '"ngoặc kép", dấu phẩy và \u2028 dòng',
  'đảo chiều \u202Exyz\u202C',
  '<script>alert(1)</script>',
  '=cmd()',
];

export const kinds: readonly CitedKind[] = ['target', 'chart', 'figure', 'dataset'];

/** The plain one with one text everywhere. */
export function withText(text: string): Citable {
  return { ...plain, title: text, publisher: text, site: text, sources: [text] };
}
