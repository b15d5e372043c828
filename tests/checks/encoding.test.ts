import { expect, test } from 'vitest';
import { checkEncoding } from '../../src/checks/encoding.ts';

const file = 'data/areas.csv';
const bytes = (text: string) => new TextEncoder().encode(text);
const tagsOf = (name: string, content: Uint8Array) =>
  checkEncoding(name, content).problems.map(({ tag }) => tag);

test('checkEncoding(clean text) gives the text and finds nothing', () => {
  expect(checkEncoding(file, bytes('Hồ\n'))).toEqual({ text: 'Hồ\n', problems: [] });
});

test('checkEncoding(several faults) names all of them and still gives clean text', () => {
  const { text, problems } = checkEncoding(file, bytes('\uFEFFHo\u0302\u0300\r\nb\0'));
  expect(text).toBe('Hồ\nb');
  expect(problems.map(({ tag }) => tag)).toEqual([
    'byte-order-mark',
    'nul-character',
    'line-end',
    'not-nfc',
    'cut-off',
  ]);
});

test('checkEncoding(bytes that are no text) gives no text', () => {
  expect(checkEncoding(file, Uint8Array.of(0x61, 0xff)).text).toBeNull();
  expect(tagsOf(file, Uint8Array.of(0xfe, 0xff, 0, 0x61))).toEqual(['utf-16']);
});

test('checkEncoding(text of a plan) lets it end as it was received', () => {
  expect(tagsOf('content/plan/ke-hoach.txt', bytes('hết'))).toEqual([]);
  expect(tagsOf('content/site.yml', bytes('hết'))).toEqual(['cut-off']);
});

test('checkEncoding(text with U+FFFD of its own) is valid UTF-8', () => {
  expect(tagsOf(file, bytes('a\uFFFDb\n'))).toEqual([]);
});
