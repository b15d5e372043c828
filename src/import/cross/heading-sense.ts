import { isTotalWords } from '../body.ts';
import { fieldOfHeading, headingWords } from '../headings.ts';
import { namedField, type Vocabulary } from './single-words.ts';

/** What words above a column of numbers say. */
export interface HeadingSense {
  /** What is read in each field's column, by field. */
  said: Readonly<Record<string, string>>;
  unit: string | null;
  /** Whether the column adds up the others. */
  isTotal: boolean;
}

const nothing: HeadingSense = { said: {}, unit: null, isTotal: false };

/** Reads `Năm 2023`, `Kế hoạch 2024`, `Tỷ lệ hộ nghèo (%)`, `Tổng cộng`; null when a word of it is not understood. */
export function senseOf(text: string, vocabulary: Vocabulary): HeadingSense | null {
  const line = text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  const bare = /^\((.*)\)$/.exec(line)?.[1] ?? line;
  if (isUnit(bare, vocabulary)) return { ...nothing, unit: bare };
  const whole = wordsSense(line, vocabulary);
  if (whole !== null) return whole;
  const { words, unit } = withoutUnit(line);
  const outer = wordsSense(words, vocabulary);
  const inner = unit === null ? nothing : (wordsSense(unit, vocabulary) ?? { ...nothing, unit });
  return outer === null ? null : merged(outer, inner);
}

/** Both together; null when they speak of the same field. */
export function merged(a: HeadingSense, b: HeadingSense): HeadingSense | null {
  const isTwice = Object.keys(a.said).some(
    (name) => name in b.said && a.said[name] !== b.said[name],
  );
  if (isTwice) return null;
  return {
    said: { ...a.said, ...b.said },
    unit: b.unit ?? a.unit,
    isTotal: a.isTotal || b.isTotal,
  };
}

function isUnit(text: string, { units }: Vocabulary): boolean {
  return text === '%' || [...units.values()].some((unit) => unit === text.toLowerCase());
}

/** `1. Tỷ lệ %` → `Tỷ lệ`, `%`. */
function withoutUnit(line: string): { words: string; unit: string | null } {
  const { words, unit } = headingWords(line.replace(/^\(?\d+[.)]\s+/, ''));
  if (unit !== null) return { words, unit };
  const share = /^(.+\S) ?%$/.exec(words)?.[1];
  return share === undefined ? { words, unit: null } : { words: share, unit: '%' };
}

/** Longest first, so that `Tổng số hộ` is no total of households. */
const longest = 12;

function wordsSense(text: string, vocabulary: Vocabulary): HeadingSense | null {
  const single = singleSense(text, vocabulary);
  if (single !== null) return single;
  const words = text.split(' ');
  if (words.length > longest) return null;
  for (let at = words.length - 1; at > 0; at -= 1) {
    const first = singleSense(joined(words.slice(0, at)), vocabulary);
    const rest = first === null ? null : wordsSense(joined(words.slice(at)), vocabulary);
    const both = first === null || rest === null ? null : merged(first, rest);
    if (both !== null && first !== null && rest !== null && isMore(both, first, rest)) return both;
  }
  return null;
}

/** A word said twice is no second sense. */
const isMore = (both: HeadingSense, first: HeadingSense, rest: HeadingSense): boolean =>
  Object.keys(both.said).length === Object.keys(first.said).length + Object.keys(rest.said).length;

const joined = (words: readonly string[]): string =>
  words.join(' ').replaceAll(/^[\s\-–:;,/(]+|[\s\-–:;,/)]+$/g, '');

const banners = /^(trong-do|chia-ra|chia-theo|cac-nam|qua-cac-nam|so-lieu)$/;

/** `Năm` over years, `Địa bàn` over places, `Số lượng`; not `Chỉ tiêu`, which may mean a plan. */
function isBanner(text: string, { noun }: Vocabulary): boolean {
  if (/[()[\]]/.test(text)) return false;
  const type = fieldOfHeading(noun, text)?.type;
  return (
    banners.test(headingWords(text).folded) ||
    (type !== undefined &&
      (['period', 'integer', 'number'].includes(type.name) || type.references === 'areas'))
  );
}

function singleSense(text: string, vocabulary: Vocabulary): HeadingSense | null {
  const named = namedField(text, vocabulary);
  if (named !== null) return { ...nothing, said: { [named.field.name]: named.text } };
  if (isTotalWords(text)) return { ...nothing, isTotal: true };
  return isBanner(text, vocabulary) ? nothing : null;
}
