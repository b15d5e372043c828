import type { Find } from './find.ts';
import type { QueryWord } from './query.ts';

/**
 * Decides which form of a doubtful word is meant: the one that stands beside its neighbour somewhere
 * on the site. A word whose marks the site does not have is dropped when no neighbour speaks for it:
 * `đất` is never answered with `đạt`, but `váy vốn` is `vay vốn`.
 */
export async function settleWords(words: readonly QueryWord[], find: Find): Promise<QueryWord[]> {
  const settled: QueryWord[] = [];
  for (const [index, word] of words.entries()) {
    settled.push(isDoubtful(word) ? await settle(word, neighboursOf(words, index), find) : word);
  }
  return settled;
}

interface Neighbours {
  before: readonly string[];
  after: readonly string[];
}

function isDoubtful({ state }: QueryWord): boolean {
  return state === 'other-marks' || state === 'slip' || state === 'beginning';
}

function neighboursOf(words: readonly QueryWord[], index: number): Neighbours {
  return { before: words[index - 1]?.forms ?? [], after: words[index + 1]?.forms ?? [] };
}

async function settle(word: QueryWord, neighbours: Neighbours, find: Find): Promise<QueryWord> {
  for (const form of word.forms) {
    if (await standsBeside(form, neighbours, find)) return { ...word, forms: [form] };
  }
  if (word.state === 'other-marks') return { ...word, forms: [] };
  return { ...word, forms: word.forms.slice(0, 1) };
}

async function standsBeside(
  form: string,
  { before, after }: Neighbours,
  find: Find,
): Promise<boolean> {
  const pairs = [
    ...before.map((other) => `${other} ${form}`),
    ...after.map((other) => `${form} ${other}`),
  ];
  for (const pair of pairs) if ((await find(pair, {})).size > 0) return true;
  return false;
}
