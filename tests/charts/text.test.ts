import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFontFile } from '../../scripts/font-file.ts';
import {
  balanceText,
  type Face,
  shorten,
  textWidth,
  type Weight,
  wrapText,
} from '../../src/charts/text.ts';
import { fontFiles } from './font-files.ts';

const face: Face = { size: 10, weight: 400 };
const pangram =
  'Tất cả mọi người sinh ra đều được tự do và bình đẳng về nhân phẩm và quyền lợi: ƯỚC ĐỒNG Ổ 1.234,5%';

test.each([400, 700] as Weight[])('textWidth(text) agrees with the font at %i', (weight) => {
  const file = fontFiles[weight === 400 ? 0 : 1] ?? '';
  const font = readFontFile(readFileSync(file));
  const measured = [...pangram.normalize('NFC')].reduce(
    (sum, letter) => sum + font.advance(letter.codePointAt(0) ?? 0),
    0,
  );
  const width = textWidth(pangram, { size: 1000, weight });
  expect(Math.abs(width / ((measured * 1000) / font.unitsPerEm) - 1)).toBeLessThan(0.01);
});

test('wrapText(text) breaks at spaces and loses no word', () => {
  const lines = wrapText(pangram, face, { width: 90 });
  expect(lines.join(' ')).toBe(pangram);
  expect(Math.max(...lines.map((line) => textWidth(line, face)))).toBeLessThanOrEqual(90);
});

test('wrapText(text, { lines }) ends with an ellipsis after a whole word', () => {
  expect(wrapText('một hai ba bốn năm', face, { width: 50, lines: 1 })).toEqual(['một hai…']);
  expect(wrapText('một hai', face, { width: 400, lines: 1 })).toEqual(['một hai']);
  expect(wrapText('', face, { width: 40 })).toEqual([]);
});

test('shorten(text) cuts one long word between letters, with their marks', () => {
  const cut = shorten('nghiêngngả'.normalize('NFD'), face, 45);
  expect(textWidth(cut, face)).toBeLessThanOrEqual(45);
  expect(cut.normalize('NFC')).toMatch(/^nghiên?g?…$/);
});

test('balanceText(text) leaves no word alone', () => {
  expect(balanceText('một hai ba bốn năm', face, 85).map((line) => line.split(' ').length)).toEqual(
    [3, 2],
  );
});
