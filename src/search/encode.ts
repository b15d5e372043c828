/**
 * Pagefind strips tone marks when it compares words, but đ has none to strip; a dash that stands alone
 * counts as a word; and it reads `0,5` as 05 and `1/2` as 12. So in the indexed copy and in the query
 * đ is written as d with a stroke mark (U+0335, listed in `includeCharacters`), a lone dash is tied to
 * the next word by a private character, a decimal comma and the bar of a fraction are written as
 * letters. All is turned back without loss.
 */
const stroke = '\u0335';
const tie = '\ue000';
const comma = '\u02d0';
const bar = '\u02d1';

/** Characters that Pagefind must count as part of a word. */
export const includeCharacters = stroke;

/** The form of a text that is indexed and searched for. */
export function encode(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('đ', `d${stroke}`)
    .replaceAll('Đ', `D${stroke}`)
    .replaceAll(/(?<=\d),(?=\d)/g, comma)
    .replaceAll(/(?<![\p{L}\p{N}/])(\d)\/(\d)(?![\p{L}\p{N}/])/gu, `$1${bar}$2`)
    .replaceAll(/(?<=\s)([-–]) (?=\S)/g, `$1${tie}`);
}

/** The text as it was before `encode`. */
export function decode(text: string): string {
  return text
    .replaceAll(`d${stroke}`, 'đ')
    .replaceAll(`D${stroke}`, 'Đ')
    .replaceAll(comma, ',')
    .replaceAll(bar, '/')
    .replaceAll(tie, ' ');
}
