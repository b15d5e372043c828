import { fold, indexOfRun, isBare, type Token, tokensOf } from './fold.ts';

/** A piece of an excerpt; `marked` when it answers the query. */
export interface Piece {
  text: string;
  marked: boolean;
}

const longest = 220;

/**
 * The part of a text with most of what was looked for, cut at words, its hits marked.
 * @param phrases words or phrases looked for; a phrase is marked only as a whole.
 */
export function excerptOf(text: string, phrases: readonly string[]): Piece[] {
  const whole = text.normalize('NFC').trim();
  const tokens = tokensOf(whole);
  const hits = hitsOf(tokens, phrases);
  const [start, end] = windowOf(whole, tokens, hits);
  const pieces = cut(whole, [start, end], runsOf(whole, tokens, hits));
  return withEllipses(pieces, start > 0, end < whole.length);
}

/** Places of the tokens that answer; a word alone only where none of its longer phrases stands. */
function hitsOf(tokens: readonly Token[], phrases: readonly string[]): Set<number> {
  const hits = new Set<number>();
  const seen: string[] = [];
  const byLength = [...phrases].sort((a, b) => b.split(' ').length - a.split(' ').length);
  for (const phrase of byLength) {
    const wanted = tokensOf(phrase.normalize('NFC')).map(({ exact }) => exact);
    if (seen.some((longer) => longer.includes(` ${wanted.join(' ')} `))) continue;
    const starts = placesOf(tokens, wanted);
    if (starts.length > 0) seen.push(` ${wanted.join(' ')} `);
    for (const from of starts) for (let i = 0; i < wanted.length; i += 1) hits.add(from + i);
  }
  return hits;
}

/** Where the words stand with their marks; without regard to marks when they carry none or stand nowhere. */
function placesOf(tokens: readonly Token[], wanted: readonly string[]): number[] {
  const asTyped = startsOf(
    tokens.map(({ exact }) => exact),
    wanted,
  );
  if (asTyped.length > 0 && !wanted.every(isBare)) return asTyped;
  return startsOf(
    tokens.map(({ folded }) => folded),
    wanted.map(fold),
  );
}

function startsOf(words: readonly string[], run: readonly string[]): number[] {
  const starts: number[] = [];
  let from = indexOfRun(words, run);
  while (from !== -1) {
    starts.push(from);
    const next = indexOfRun(words.slice(from + 1), run);
    from = next === -1 ? -1 : from + 1 + next;
  }
  return starts;
}

/** Marked stretches of the text; neighbouring hits are one. */
function runsOf(
  text: string,
  tokens: readonly Token[],
  hits: ReadonlySet<number>,
): [number, number][] {
  const runs: [number, number][] = [];
  for (const [index, { start, end }] of tokens.entries()) {
    if (!hits.has(index)) continue;
    const last = runs.at(-1);
    if (last !== undefined && hits.has(index - 1) && /^\s+$/.test(text.slice(last[1], start)))
      last[1] = end;
    else runs.push([start, end]);
  }
  return runs;
}

/** Start and end of the stretch with the most hits. */
function windowOf(
  text: string,
  tokens: readonly Token[],
  hits: ReadonlySet<number>,
): [number, number] {
  if (text.length <= longest) return [0, text.length];
  let best: { start: number; end: number; count: number } = { start: 0, end: 0, count: -1 };
  for (const [index, { start }] of tokens.entries()) {
    const opens = index === 0 || hits.has(index);
    if (!opens) continue;
    const first = tokens[Math.max(0, index - 6)]?.start ?? start;
    const begin = index <= 6 ? 0 : first;
    const inside = tokens.filter((token) => token.start >= begin && token.end <= begin + longest);
    const from = tokens.indexOf(inside[0] as Token);
    const count = inside.filter((_, offset) => hits.has(from + offset)).length;
    if (count > best.count) best = { start: begin, end: inside.at(-1)?.end ?? text.length, count };
  }
  const isTail = best.end === tokens.at(-1)?.end;
  return [best.start, isTail ? text.length : best.end];
}

function withEllipses(pieces: readonly Piece[], before: boolean, after: boolean): Piece[] {
  const dots = { text: '…', marked: false };
  return [...(before ? [dots] : []), ...pieces, ...(after ? [dots] : [])];
}

/** A short text whole, its hits marked. */
export function markedWhole(text: string, phrases: readonly string[]): Piece[] {
  const whole = text.normalize('NFC');
  const tokens = tokensOf(whole);
  return cut(whole, [0, whole.length], runsOf(whole, tokens, hitsOf(tokens, phrases)));
}

function cut(
  text: string,
  [start, end]: readonly [number, number],
  runs: readonly (readonly [number, number])[],
): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const [from, to] of runs) {
    if (from < start || to > end) continue;
    pieces.push({ text: text.slice(at, from), marked: false });
    pieces.push({ text: text.slice(from, to), marked: true });
    at = to;
  }
  pieces.push({ text: text.slice(at, end), marked: false });
  return pieces.filter((piece) => piece.text !== '');
}
