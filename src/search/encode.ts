/**
 * Pagefind strips tone marks when it compares words, but đ has none to strip, and a dash that stands
 * alone counts as a word. So in the indexed copy and in the query đ is written as d with a stroke
 * mark (U+0335, listed in `includeCharacters`), and a lone dash is tied to the next word by a private
 * character. Both are turned back without loss.
 */
const stroke = '\u0335';
const tie = '\ue000';

/** Characters that Pagefind must count as part of a word. */
export const includeCharacters = stroke;

/** The form of a text that is indexed and searched for. */
export function encode(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('đ', `d${stroke}`)
    .replaceAll('Đ', `D${stroke}`)
    .replaceAll(/(?<=\s)([-–]) (?=\S)/g, `$1${tie}`);
}

/** The text as it was before `encode`. */
export function decode(text: string): string {
  return text.replaceAll(`d${stroke}`, 'đ').replaceAll(`D${stroke}`, 'Đ').replaceAll(tie, ' ');
}
