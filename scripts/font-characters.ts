/** Letters of the Vietnamese alphabet that take a tone mark, and the five marks. */
const vowels = [...'aăâeêioôơuưy'];
const toneMarks = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** Signs that Vietnamese prose and tables need beyond ASCII; the source lacks ≥ ≤ → ← № ‰. */
const signs = '“”‘’–—…·×÷−½§€₫°²«»©\u00a0\u2009\u200b';

/** Every character the site's own typeface should draw, each once, in code order. */
export function fontCharacters(): string[] {
  const tones = vowels.flatMap((vowel) => toneMarks.map((mark) => (vowel + mark).normalize('NFC')));
  const letters = [...tones, 'đ'].flatMap((letter) => [letter, letter.toUpperCase()]);
  const ascii = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i));
  const all = [...ascii, ...letters, ...toneMarks.filter(Boolean), ...signs];
  return [...new Set(all)].sort((a, b) => codeOf(a) - codeOf(b));
}

/** The code point of a one-character string. */
export function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

/** Code points as the value of `unicode-range`, runs joined: `U+20-7E, U+1EA0`. */
export function unicodeRange(codes: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const code of [...new Set(codes)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && code === last[1] + 1) last[1] = code;
    else runs.push([code, code]);
  }
  const hex = (code: number): string => code.toString(16).toUpperCase();
  return runs.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join(', ');
}
