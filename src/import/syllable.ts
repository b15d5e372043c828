/** Initial consonants of Vietnamese syllables. */
const initials = new Set(
  ' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' '),
);

/** What can follow them, without tone marks and without the last consonants. */
const vowels = new Set(
  `a ă â e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iê iêu iu oa oai oao oay oă oe oeo oi oo ôi ơi
   ua uâ uây uê ui uô uôi uơ uy uya uyê uyu ưa ưi ươ ươi ươu ưu ya yê yêu`.split(/\s+/),
);

const finals = new Set(' c ch m n ng nh p t'.split(' '));
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * Whether a word is spelled as a Vietnamese syllable: `nghèo`, `HỘ`; not `nghÌo`, `hoä`.
 * Any spelling that the rules of the script allow will do, whether it has a meaning or not.
 */
export function isSyllable(word: string): boolean {
  const isCase = /^\p{L}?\p{Ll}*$/u.test(word) || word === word.toUpperCase();
  if (!isCase) return false;
  const marked = word.toLowerCase().normalize('NFD');
  const found = marked.match(tones) ?? [];
  if (found.length > 1) return false;
  const plain = marked.replaceAll(tones, '').normalize('NFC');
  const match = /^([bcdđghklmnpqrstvx]*)([aăâeêioôơuưy]+)([cghmnpt]*)$/.exec(plain);
  if (match === null) return false;
  const [, initial = '', vowel = '', final = ''] = match;
  const isStopped = ['c', 'ch', 'p', 't'].includes(final);
  const isToned = found.some((tone) => tone === '\u0301' || tone === '\u0323');
  return finals.has(final) && hasRhyme(initial, vowel) && (!isStopped || isToned);
}

/** `qu` and `gi` end with a letter that looks like a vowel. */
function hasRhyme(initial: string, vowel: string): boolean {
  if (initials.has(initial) && vowels.has(vowel)) return true;
  const glide = { q: 'u', g: 'i' }[initial];
  return glide !== undefined && vowel.startsWith(glide) && vowels.has(vowel.slice(1));
}
