import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode, encode } from '../../src/search/encode.ts';

test('encode(text) writes đ as d with a stroke mark', () => {
  expect(encode('đạt Điện')).toBe('d\u0335ạt D\u0335iện');
});

test('encode(text) keeps 0,5 and 1/2 apart from 05 and 12, and leaves a document number alone', () => {
  expect(encode('0,5 và 1/2')).toBe('0\u02d05 và 1\u02d12');
  expect(encode('72/2022/NQ-HD')).toBe('72/2022/NQ-HD');
});

test('encode(text) ties a lone dash to the next word', () => {
  expect(encode('Lao động - Thương binh')).toBe('Lao d\u0335ộng -\ue000Thương binh');
});

test('encode(text) takes both Unicode forms', () => {
  expect(encode('hộ nghèo'.normalize('NFD'))).toBe(encode('hộ nghèo'));
});

test('decode(encode(text)) is the text', () => {
  const words = fc.constantFrom(
    'đ',
    'Đ',
    'ạ',
    ' - ',
    ' – ',
    '1/2',
    '0,5',
    ' ',
    'a',
    '72/2022',
    '-',
  );
  fc.assert(
    fc.property(fc.array(words), (parts) => {
      const text = parts.join('').normalize('NFC');
      expect(decode(encode(text))).toBe(text);
    }),
  );
});
