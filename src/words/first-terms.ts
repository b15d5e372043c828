import type { Term } from '../model/term.ts';

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Names that surely mean the term: itself, and abbreviations in capitals. "Chương trình" could be any. */
function namesOf({ term, abbreviations }: Term): string[] {
  return [term, ...abbreviations.filter((name) => /^\p{Lu}{2,}$/u.test(name))];
}

function patternOf(term: Term): RegExp {
  const names = namesOf(term).map((name) => escaped(name.normalize('NFC')));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}

/**
 * Which terms occur for the first time in each of the texts, in the order they stand there: so that each
 * is explained once on a page, where a reader first meets it.
 */
export function firstTerms(texts: readonly string[], terms: readonly Term[]): Term[][] {
  const waiting = new Map(terms.map((term) => [term, patternOf(term)]));
  return texts.map((text) => {
    const found = [...waiting]
      .map(([term, pattern]) => ({ term, at: text.normalize('NFC').search(pattern) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at);
    for (const { term } of found) waiting.delete(term);
    return found.map(({ term }) => term);
  });
}
