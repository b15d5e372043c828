import { describe, expect, test } from 'vitest';
import { disguised, legacyBytes, utf16Bytes } from '../../scripts/messy/legacy-bytes.ts';
import { decodeUpload } from '../../src/import/decode.ts';
import { textCell } from '../../src/import/grid.ts';
import { readLegacyLetters } from '../../src/import/legacy-letters.ts';

const sentence = 'Tỷ lệ hộ nghèo của thị xã, phường và các đơn vị năm 2023';
const spot = { file: 'tep.csv' };
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decodeUpload(bytes)', () => {
  test.each([
    ['UTF-8', utf8(sentence)],
    ['UTF-8 with a mark', utf8(`\uFEFF${sentence}`)],
    ['UTF-8 with parted tones', utf8(sentence.normalize('NFD'))],
    ['UTF-16 LE', utf16Bytes(`\uFEFF${sentence}`, 'le')],
    ['UTF-16 BE', utf16Bytes(`\uFEFF${sentence}`, 'be')],
    ['UTF-16 LE without a mark', utf16Bytes(sentence, 'le')],
  ])('reads %s without a word', (_name, bytes) => {
    expect(decodeUpload(bytes, spot)).toEqual({ text: sentence, findings: [] });
  });

  test.each(['tcvn3', 'windows-1258'] as const)('converts %s and says so', (encoding) => {
    const { text, findings } = decodeUpload(legacyBytes(sentence, encoding), spot);
    expect(text).toBe(sentence);
    expect(findings.map(({ tag }) => tag)).toEqual(['encoding-converted']);
  });

  test('refuses VNI, Latin-1 and what is too short to be certain', () => {
    const texts = [
      'Tyû leä hoä ngheøo cuûa thò xaõ',
      'café déjà vu, garçon, Zürich',
      'h\xe9 ngh\xcco',
    ];
    for (const text of texts) {
      const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
      const { text: read, findings } = decodeUpload(bytes, spot);
      expect(read).toBeNull();
      expect(findings.map(({ tag }) => tag)).toEqual(['unknown-encoding']);
    }
  });
});

describe('readLegacyLetters(grid)', () => {
  const gridOf = (...texts: string[]) => ({
    file: 'tep.xlsx',
    sheet: 'Biểu',
    rows: texts.map((text, index) => ({ row: index + 1, cells: [textCell(text)] })),
    merges: [],
  });

  test('turns a sheet in a ".Vn" typeface into letters', () => {
    const { grid, findings } = readLegacyLetters(gridOf(disguised(sentence), '61'));
    expect(grid?.rows[0]?.cells[0]?.text).toBe(sentence);
    expect(findings.map(({ tag }) => tag)).toEqual(['encoding-converted']);
  });

  test('leaves Unicode alone, with units and foreign names in it', () => {
    const grid = gridOf(sentence, 'São Tomé, Zürich, 5 m², 3½, µg/m³, 20°C');
    expect(readLegacyLetters(grid)).toEqual({ grid, findings: [] });
  });

  test('refuses two kinds in one sheet and names the word', () => {
    const { grid, findings } = readLegacyLetters(gridOf(sentence, disguised('hộ nghèo')));
    expect(grid).toBeNull();
    expect(findings).toMatchObject([{ tag: 'mixed-encoding', row: 2 }]);
    expect(findings[0]?.message).toContain('"nghÌo"');
  });

  test('refuses VNI', () => {
    const { grid, findings } = readLegacyLetters(gridOf('Tyû leä hoä ngheøo cuûa thò xaõ'));
    expect(grid).toBeNull();
    expect(findings).toMatchObject([{ tag: 'unknown-encoding' }]);
  });
});
