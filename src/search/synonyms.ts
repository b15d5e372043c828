import { indexOfRun, isBare, type Token, tokensOf } from './fold.ts';

/** A row of `content/search/synonyms.csv`: what people say, and what the texts say. */
export interface SynonymRow {
  words: string[];
  also: string[];
}

/** A stretch of the query and the words that may stand in its place. */
export interface Alternative {
  /** First token of the stretch, and the one after its last. */
  from: number;
  to: number;
  phrase: string;
}

/**
 * What else to look for. Rows are read both ways: `BHYT` finds `bảo hiểm y tế`, and back.
 * A word typed with its marks only stands for a word with the same marks: `đa` is not `DA`.
 */
export function alternativesOf(
  tokens: readonly Token[],
  rows: readonly SynonymRow[],
): Alternative[] {
  const found = new Map<string, Alternative>();
  for (const { words, also } of rows) {
    for (const word of words) collect(tokens, word, [...also, ...words], found);
    for (const word of also.filter(isTelling)) collect(tokens, word, words, found);
  }
  return [...found.values()];
}

/** One common word, such as `vốn`, is not enough to be read back; an abbreviation is. */
function isTelling(word: string): boolean {
  return /\s/.test(word) || /\p{Lu}{2}|\d/u.test(word);
}

function collect(
  tokens: readonly Token[],
  word: string,
  others: readonly string[],
  found: Map<string, Alternative>,
): void {
  const run = tokensOf(word.normalize('NFC'));
  for (const from of startsOf(tokens, run)) {
    for (const phrase of others) {
      if (phrase === word) continue;
      const alternative = { from, to: from + run.length, phrase };
      found.set(`${from}-${alternative.to}-${phrase}`, alternative);
    }
  }
}

function startsOf(tokens: readonly Token[], run: readonly Token[]): number[] {
  const starts: number[] = [];
  for (let at = 0; run.length > 0 && at + run.length <= tokens.length; at += 1) {
    const fits = run.every((wanted, offset) => {
      const token = tokens[at + offset];
      return token !== undefined && meansWord(token, wanted);
    });
    if (fits) starts.push(at);
  }
  return starts;
}

function meansWord(token: Token, wanted: Token): boolean {
  if (token.exact === wanted.exact) return true;
  return isBare(token.exact) && token.folded === wanted.folded;
}

/** Whether a text, given as folded words, holds the phrase. */
export function holdsPhrase(words: readonly string[], phrase: string): boolean {
  return (
    indexOfRun(
      words,
      tokensOf(phrase.normalize('NFC')).map(({ folded }) => folded),
    ) !== -1
  );
}

/**
 * Rows of the file with its header, `words` and `also`, each a list parted by `|`.
 * @throws when the columns are others or a cell is empty.
 */
export function readSynonyms(records: readonly (readonly string[])[]): SynonymRow[] {
  const [header = [], ...rows] = records;
  if (header.join() !== 'words,also') throw new Error('synonyms.csv: các cột phải là words,also');
  return rows.map((cells, index) => {
    const [words = [], also = []] = cells.map((cell) => cell.split('|').map((word) => word.trim()));
    if (cells.length !== 2 || [...words, ...also].includes('')) {
      throw new Error(`synonyms.csv:${index + 2} mỗi dòng cần hai ô, không ô nào trống`);
    }
    return { words, also };
  });
}
