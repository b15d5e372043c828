import { errorAt, type Finding, noticeAt, type Spot } from './finding.ts';
import { isSyllable } from './syllable.ts';
import { decodeTcvn3 } from './tcvn3.ts';

/** A text file's letters as NFC; `null` when it is not certain which ones they are. */
export interface DecodedUpload {
  text: string | null;
  findings: Finding[];
}

/** Reads UTF-8, UTF-16, and the two legacy encodings of Vietnamese offices where they are certain. */
export function decodeUpload(bytes: Uint8Array, spot: Spot): DecodedUpload {
  const wide = utf16Of(bytes);
  if (wide !== undefined) return { text: tidy(decoded(bytes, wide) ?? ''), findings: [] };
  const text = decoded(bytes, 'utf-8');
  return text === null ? decodeLegacy(bytes, spot) : { text: tidy(text), findings: [] };
}

/** UTF-16 by its mark, or by the blank half that most of its letters have. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 2000);
  const blanks = [0, 1].map((half) => head.filter((b, i) => i % 2 === half && b === 0).length);
  const [even = 0, odd = 0] = blanks;
  if (bytes.length % 2 === 1 || even + odd < head.length / 4) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const tidy = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .replaceAll(/\r\n?/g, '\n')
    .normalize('NFC');

interface Reading {
  name: string;
  decode: (bytes: Uint8Array) => string | null;
}

const readings: readonly Reading[] = [
  { name: 'TCVN3 (ABC)', decode: decodeTcvn3 },
  { name: 'Windows-1258', decode: (bytes) => decodeWindows1258(bytes) },
];

/** Bytes that stand for nothing come out as control characters. */
function decodeWindows1258(bytes: Uint8Array): string | null {
  const text = decoded(bytes, 'windows-1258')?.normalize('NFC') ?? null;
  return text === null || /[\u0080-\u009f]/.test(text) ? null : text;
}

/** One reading must turn nearly every marked word into a syllable, and the other hardly any. */
function decodeLegacy(bytes: Uint8Array, spot: Spot): DecodedUpload {
  const words = wordsOf(bytes);
  const scored = readings.map((reading) => ({ ...reading, share: shareOf(words, reading) }));
  const [best, next] = scored.toSorted((a, b) => b.share - a.share);
  const isCertain =
    words.length >= fewest && (best?.share ?? 0) >= 0.9 && (next?.share ?? 0) <= 0.5;
  const text = isCertain ? (best?.decode(bytes) ?? null) : null;
  if (text === null) {
    const message = `chữ trong tệp không ở bảng mã UTF-8 và không chắc là bảng mã nào (TCVN3, VNI, Windows-1258…); ${cure}`;
    return { text: null, findings: [errorAt(spot, 'unknown-encoding', message)] };
  }
  const message = `chữ ở bảng mã ${best?.name}, đã chuyển sang Unicode; xem lại vài chữ trong bảng thay đổi trước khi ghi`;
  return { text: tidy(text), findings: [noticeAt(spot, 'encoding-converted', message)] };
}

export const fewest = 3;

/** What a steward can do with a file whose letters cannot be told. */
export const cure =
  'mở tệp bằng chương trình đã tạo ra nó, chuyển sang phông Unicode (ví dụ bằng UniKey), rồi lưu lại dạng XLSX hoặc CSV UTF-8';

const shareOf = (words: readonly Uint8Array[], { decode }: Reading): number =>
  words.filter((word) => isSyllable(decode(word) ?? '')).length / Math.max(words.length, 1);

const isLetter = (byte: number): boolean =>
  (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte > 0xa0;

/** Each different run of letters that has one beyond ASCII. */
function wordsOf(bytes: Uint8Array): Uint8Array[] {
  const words = new Map<string, Uint8Array>();
  let start = 0;
  for (let index = 0; index <= bytes.length; index += 1) {
    const byte = bytes[index];
    if (byte !== undefined && isLetter(byte)) continue;
    const word = bytes.subarray(start, index);
    if (word.some((letter) => letter > 0x7f)) words.set(word.join(), word);
    start = index + 1;
  }
  return [...words.values()];
}
