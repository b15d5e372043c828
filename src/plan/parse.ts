import type { ClauseLevel } from '../model/clause.ts';
import { blockRank, type Mark, readLineHead } from './marks.ts';

/** A run of characters of the source that belongs to a clause; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
  strong: boolean;
  emphasis: boolean;
  /** True for the first run of a line. */
  opensLine: boolean;
}

/** One addressable piece of the plan. */
export interface Clause {
  path: string;
  parent: string | null;
  level: ClauseLevel;
  /** The mark as printed; `null` for a block. */
  mark: string | null;
  /** True when the text sets the whole clause as a heading. */
  heading: boolean;
  spans: Span[];
}

/** Names a block by its opening words; see `content/plan/blocks.yml`. */
export interface BlockName {
  name: string;
  /** What readers call the block. */
  title: string;
  starts: string;
}

/** Name given to a block that the list of names does not know; a check reports it. */
export const unnamedBlock = 'khoi-khong-ten';

interface Open {
  path: string;
  rank: number;
}

/**
 * Splits the text of a plan into clauses with an address each.
 *
 * Paths follow the printed marks, not the position: Roman › digit › letter › dash › plus, with
 * Phần, Chương and Điều where a text has them. Dashes and plusses are counted under their parent.
 * An unmarked line goes on with its clause when it starts with a small letter; else it closes the
 * path and is a block named by `blockNames`; two blocks in a row with one name are one block.
 *
 * @returns the clauses in the order of the text; their spans never overlap.
 */
export function parsePlan(source: string, blockNames: readonly BlockName[]): Clause[] {
  const clauses: Clause[] = [];
  const counters = new Map<string, number>();
  let open: Open[] = [];

  const begin = (mark: Mark): Clause => {
    open = open.filter(({ rank }) => rank < mark.rank);
    const parent = open.at(-1)?.path ?? null;
    const segment = mark.segment ?? nextCount(counters, parent ?? '');
    const path = mark.rooted || parent === null ? segment : `${parent}-${segment}`;
    open.push({ path, rank: mark.rank });
    return { path, parent, level: mark.level, mark: mark.printed, heading: false, spans: [] };
  };

  const beginBlock = (text: string): Clause => {
    const name = blockNames.find(({ starts }) => text.startsWith(starts))?.name ?? unnamedBlock;
    open = [{ path: name, rank: blockRank }];
    return { path: name, parent: null, level: 'block', mark: null, heading: false, spans: [] };
  };

  for (const { line, offset } of linesOf(source)) {
    const { textStart, mark } = readLineHead(line);
    const spans = spansOf(line, textStart, offset);
    const first = spans[0];
    if (first === undefined) continue;
    const text = source.slice(first.start, spans.at(-1)?.end).replaceAll('*', '');
    const last = clauses.at(-1);
    if (mark === null && last !== undefined && /^\p{Ll}/u.test(text)) {
      last.spans.push(...spans);
      continue;
    }
    const clause = mark === null ? beginBlock(text) : begin(mark);
    if (clause.level === 'block' && clause.path === last?.path) last.spans.push(...spans);
    else clauses.push({ ...clause, heading: isHeading(line, spans), spans });
  }
  return clauses;
}

/** A `#` line, or one printed bold from its first letter to its last. */
function isHeading(line: string, spans: readonly Span[]): boolean {
  return /^\s*#/.test(line) || spans.every(({ strong }) => strong);
}

function nextCount(counters: Map<string, number>, parent: string): string {
  const count = (counters.get(parent) ?? 0) + 1;
  counters.set(parent, count);
  return String(count);
}

function* linesOf(source: string): Generator<{ line: string; offset: number }> {
  let offset = 0;
  for (const line of source.split('\n')) {
    yield { line, offset };
    offset += line.length + 1;
  }
}

/** The runs between Markdown's stars, without the blanks at the end of the line. */
function spansOf(line: string, textStart: number, offset: number): Span[] {
  const spans: Span[] = [];
  const end = line.trimEnd().length;
  const starsBefore = /(\**)$/.exec(line.slice(0, textStart))?.[1]?.length ?? 0;
  let strong = starsBefore >= 2;
  let emphasis = starsBefore % 2 === 1;
  for (const match of line.slice(textStart, end).matchAll(/\*+|[^*]+/g)) {
    if (match[0].startsWith('*')) {
      if (match[0].length >= 2) strong = !strong;
      if (match[0].length % 2 === 1) emphasis = !emphasis;
      continue;
    }
    const start = offset + textStart + match.index;
    const opensLine = spans.length === 0;
    spans.push({ start, end: start + match[0].length, strong, emphasis, opensLine });
  }
  return spans;
}

/** The words of a clause as one line, its `<sub>` tag left out. */
export function textOf(source: string, clause: Clause): string {
  return clause.spans
    .map(({ start, end, opensLine }, index) => {
      const words = source.slice(start, end);
      return opensLine && index > 0 ? ` ${words}` : words;
    })
    .join('')
    .replaceAll(/<\/?sub>/g, '');
}
