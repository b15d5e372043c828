import type { ClauseLevel } from '../model/clause.ts';

/** A printed mark at the head of a line: its level, its rank in the nesting, its path segment. */
export interface Mark {
  level: ClauseLevel;
  /** Lower ranks hold higher ones. */
  rank: number;
  /** The mark as printed. */
  printed: string;
  /** Segment of the path; `null` when the clause is counted under its parent. */
  segment: string | null;
  /** True when the address starts anew here: articles are numbered through the whole text. */
  rooted: boolean;
}

interface Rule {
  pattern: RegExp;
  level: ClauseLevel;
  rank: (match: RegExpExecArray) => number;
  segment: (match: RegExpExecArray) => string;
  rooted?: true;
}

const group = (match: RegExpExecArray): string => match[1] ?? '';
const asciiLetter = (letter: string): string => (letter === 'đ' ? 'dd' : letter);

/** Marks of Vietnamese official texts (Nghị định 30/2020/NĐ-CP, Phụ lục I: phần, chương, mục, điều, khoản, điểm). */
const rules: readonly Rule[] = [
  {
    pattern: /^Phần ([IVXL]+|\d+)(?=[\s.:]|$)/iu,
    level: 'part',
    rank: () => 0,
    segment: (m) => `phan-${group(m).toLowerCase()}`,
  },
  {
    pattern: /^Chương ([IVXL]+|\d+)(?=[\s.:]|$)/iu,
    level: 'chapter',
    rank: () => 1,
    segment: (m) => `chuong-${group(m).toLowerCase()}`,
  },
  {
    pattern: /^([IVXL]+)\.(?=\s)/,
    level: 'roman',
    rank: () => 2,
    segment: (m) => group(m).toLowerCase(),
  },
  {
    pattern: /^Điều (\d+[a-z]?)\.(?=\s)/iu,
    level: 'article',
    rank: () => 3,
    segment: (m) => `dieu-${group(m)}`,
    rooted: true,
  },
  {
    pattern: /^(\d+(?:\.\d+)*)\.(?=\s)/,
    level: 'digit',
    rank: (m) => 4 + (group(m).split('.').length - 1) / 10,
    segment: (m) => group(m).split('.').at(-1) ?? '',
  },
  {
    pattern: /^([a-zđ])\)(?=\s)/,
    level: 'letter',
    rank: () => 5,
    segment: (m) => asciiLetter(group(m)),
  },
];

/** Rank of a named block: holds dashes and plusses, nothing else. */
export const blockRank = 5.5;

const bullets: Readonly<Record<string, Mark>> = {
  '-': { level: 'dash', rank: 6, printed: '-', segment: null, rooted: false },
  '+': { level: 'plus', rank: 7, printed: '+', segment: null, rooted: false },
};

/** What stands at the head of a line: where its text begins and its mark, if it has one. */
export interface LineHead {
  /** Index in the line of the first character that belongs to the text. */
  textStart: number;
  mark: Mark | null;
}

/**
 * Reads the head of one line. A bullet before a letter or digit is layout, so the letter or
 * digit wins; `#` and `*` are Markdown and belong to no one.
 */
export function readLineHead(line: string): LineHead {
  const decoration = /^[\s#]*/.exec(line)?.[0].length ?? 0;
  const bullet = /^([-+])\s+/.exec(line.slice(decoration));
  const afterBullet = decoration + (bullet?.[0].length ?? 0);
  const stars = /^\**/.exec(line.slice(afterBullet))?.[0].length ?? 0;
  const textStart = afterBullet + stars;
  const rest = line.slice(textStart);
  for (const rule of rules) {
    const match = rule.pattern.exec(rest);
    if (match === null) continue;
    return {
      textStart,
      mark: {
        level: rule.level,
        rank: rule.rank(match),
        printed: match[0],
        segment: rule.segment(match),
        rooted: rule.rooted ?? false,
      },
    };
  }
  return { textStart, mark: bullets[bullet?.[1] ?? ''] ?? null };
}
