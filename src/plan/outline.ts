import { clauseName } from '../words/clause-name.ts';
import { readLineHead } from './marks.ts';
import { type BlockName, parsePlan, textOf, unnamedBlock } from './parse.ts';

/** One clause for the person who marks the text: where it stands, how it is cited, what it says. */
export interface OutlineEntry {
  /** Line of the text, from 1. */
  line: number;
  path: string;
  /** Name that readers use: `mục I.3.b`. */
  name: string;
  text: string;
  /** How many clauses hold it. */
  depth: number;
}

/** A line whose head looks like a mark and was read as plain words. */
export interface OddLine {
  line: number;
  text: string;
}

/** How a plan's text is read, and what a person has to look at. */
export interface Outline {
  entries: readonly OutlineEntry[];
  /** Blocks that `blocks.yml` has no name for. */
  unnamed: readonly OutlineEntry[];
  /** Clauses whose address another one has already. */
  doubled: readonly OutlineEntry[];
  odd: readonly OddLine[];
}

/** Marks that the grammar does not know: `a.`, `1)`, `•`, a long dash. */
const oddHead =
  /^(\(?([a-zđ]|\d{1,2}|[ivxl]{1,5})[.)/:]\s|[•●▪◦–—]\s?|(điều|khoản|mục|phần|chương)\s+\d+[:,]?\s)/iu;

/** Reads a plan's text as the site will, line by line. */
export function outlineOf(source: string, blockNames: readonly BlockName[]): Outline {
  const clauses = parsePlan(source, blockNames);
  const byPath = new Map(clauses.map((clause) => [clause.path, clause]));
  const titleOf = (path: string): string =>
    blockNames.find(({ name }) => name === path)?.title ?? 'khối chưa có tên';
  const depthOf = (parent: string | null): number =>
    parent === null ? 0 : 1 + depthOf(byPath.get(parent)?.parent ?? null);
  const entries = clauses.map((clause) => ({
    line: source.slice(0, clause.spans[0]?.start).split('\n').length,
    path: clause.path,
    name: clauseName(clause, (path) => byPath.get(path), titleOf),
    text: textOf(source, clause),
    depth: depthOf(clause.parent),
  }));
  const seen = new Set<string>();
  const isNew = (path: string): boolean => !seen.has(path) && seen.add(path).has(path);
  const named = entries.filter(({ path }) => path !== unnamedBlock);
  return {
    entries,
    unnamed: entries.filter(({ path }) => path === unnamedBlock),
    doubled: named.filter(({ path }) => !isNew(path)),
    odd: oddLines(source),
  };
}

function oddLines(source: string): OddLine[] {
  return source.split('\n').flatMap((line, index) => {
    const { textStart, mark } = readLineHead(line);
    const text = line.slice(textStart).trim();
    return mark === null && oddHead.test(text) ? [{ line: index + 1, text }] : [];
  });
}
