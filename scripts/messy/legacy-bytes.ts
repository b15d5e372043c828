import { tcvn3Letter } from '../../src/import/tcvn3.ts';

const tcvn3 = new Map<string, number>();
for (let byte = 0; byte < 256; byte += 1) {
  const letter = tcvn3Letter(byte);
  if (letter !== undefined) tcvn3.set(letter, byte);
}

const windows1258 = new Map<string, number>();
for (let byte = 255; byte >= 0; byte -= 1) {
  windows1258.set(new TextDecoder('windows-1258').decode(new Uint8Array([byte])), byte);
}

/** Letters that Windows-1258 has whole; the others are a letter and a tone. */
function windows1258Bytes(letter: string): number[] {
  const whole = windows1258.get(letter);
  if (whole !== undefined) return [whole];
  const marked = letter.normalize('NFD');
  const tone = [...marked].find((mark) => windows1258.has(mark) && /\p{M}/u.test(mark)) ?? '';
  const base = marked.replace(tone, '').normalize('NFC');
  return [base, tone].map((part) => windows1258.get(part) ?? NaN);
}

/** A text in an encoding of old; toned capitals become small letters in TCVN3, as in its typefaces. */
export function legacyBytes(text: string, encoding: 'tcvn3' | 'windows-1258'): Uint8Array {
  const bytes = [...text.normalize('NFC')].flatMap((letter) =>
    encoding === 'windows-1258'
      ? windows1258Bytes(letter)
      : [tcvn3.get(letter) ?? tcvn3.get(letter.toLowerCase()) ?? NaN],
  );
  if (bytes.some(Number.isNaN)) throw new Error(`No ${encoding} for "${text}"`);
  return new Uint8Array(bytes);
}

/** TCVN3 typed in a ".Vn" typeface and saved as Unicode: each byte a letter of Latin-1. */
export function disguised(text: string): string {
  return String.fromCharCode(...legacyBytes(text, 'tcvn3'));
}

/** UTF-16 with or without its mark. */
export function utf16Bytes(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(index * 2, text.charCodeAt(index), order === 'le');
  }
  return bytes;
}
