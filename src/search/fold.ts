/** Small letters without tone and vowel marks, đ as d: `Đạt` → `dat`. */
export function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}

/** One word (in Vietnamese: syllable) or number of a text. */
export interface Token {
  /** Small letters with all marks, NFC. */
  exact: string;
  folded: string;
  /** Where it stands in the text, which must be NFC. */
  start: number;
  end: number;
}

const pattern = /\p{N}+(?:[.,/]\p{N}+)+|[\p{L}\p{M}\p{N}]+/gu;

/** Words and numbers of an NFC text; `0,5`, `1/2` stay whole. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(pattern)].map((match) => {
    const exact = match[0].toLowerCase();
    return {
      exact,
      folded: fold(exact),
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}

/** Folded words alone, numbers with marks taken apart: `mục IV.15` → `muc`, `iv`, `15`. */
export function foldedParts(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether a word carries no mark at all, so that any of its toned forms may be meant. */
export function isBare(exact: string): boolean {
  return exact === fold(exact);
}

/** Where `part` stands in `whole` as a run of equal items; -1 when it does not. */
export function indexOfRun(whole: readonly string[], part: readonly string[]): number {
  if (part.length === 0) return -1;
  for (let start = 0; start + part.length <= whole.length; start += 1) {
    if (part.every((item, offset) => whole[start + offset] === item)) return start;
  }
  return -1;
}
