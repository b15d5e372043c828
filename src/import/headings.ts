import { slugOf } from '../checks/suggestion.ts';
import { type Field, fieldsOf, type Noun } from '../model/noun.ts';
import { type NounName, nounNames, nouns } from '../model/nouns.ts';
import { aliases } from './aliases.ts';

/** A heading taken apart: `Giá trị (hộ)` → `gia-tri`, `hộ`. */
export interface HeadingWords {
  folded: string;
  /** As typed, without the brackets. */
  words: string;
  unit: string | null;
}

/** Folds a heading; what stands in brackets at its end is a unit, unless it is a number or a mark. */
export function headingWords(text: string): HeadingWords {
  const line = text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  const match = /^(.+?)\s*[([]([^()[\]]+)[)\]]\s*\*?$/.exec(line);
  const inner = match?.[2]?.replace(/^(đvt|đơn vị tính|đơn vị)\s*:?\s*/i, '').trim() ?? '';
  const isUnit = /\p{L}|%/u.test(inner) && !/^[a-z]$/i.test(inner);
  const words = match === null ? line : (match[1] ?? '');
  return { folded: foldedHeading(words), words, unit: isUnit ? inner : null };
}

const foldedHeading = (words: string): string => slugOf(words.replace(/^\(?\d+[.)]\s+/, ''));

/** Fields of a noun by each folded heading that means them; first come, first served. */
export function headingsOf(name: NounName): ReadonlyMap<string, Field> {
  const known = dictionaries.get(name);
  if (known !== undefined) return known;
  const made = new Map<string, Field>();
  for (const wordsOf of [ownName, ownTitle, aliasesOf(name)]) {
    for (const field of fieldsOf(nouns[name])) {
      for (const words of wordsOf(field)) if (!made.has(words)) made.set(words, field);
    }
  }
  dictionaries.set(name, made);
  return made;
}

const dictionaries = new Map<NounName, ReadonlyMap<string, Field>>();
const ownName = ({ name }: Field): string[] => [slugOf(name)];
const ownTitle = ({ title }: Field): string[] => [slugOf(title), headingWords(title).folded];
const aliasesOf =
  (noun: NounName) =>
  ({ name }: Field): readonly string[] =>
    aliases[noun]?.[name] ?? [];

/** The field that a heading means in a noun's table. */
export function fieldOfHeading(name: NounName, text: string): Field | undefined {
  const dictionary = headingsOf(name);
  return keysOf(text)
    .map((key) => dictionary.get(key))
    .find((field) => field !== undefined);
}

/** What a heading may be looked up by; a text too long for a heading by nothing. */
function keysOf(text: string): readonly string[] {
  const known = keys.get(text);
  if (known !== undefined) return known;
  const made = text.length > 200 ? [] : [slugOf(text), headingWords(text).folded];
  if (keys.size > 10_000) keys.clear();
  keys.set(text, made);
  return made;
}

/** The same cells are asked about for every noun and every row that may be the first. */
const keys = new Map<string, readonly string[]>();

/** Whether some noun has a column of that heading. */
export function isKnownHeading(text: string): boolean {
  return nounNames().some((name) => fieldOfHeading(name, text) !== undefined);
}

/** Numbers of rows, and the faults that a marked copy adds: they say nothing about the rows. */
export function isAsideHeading(text: string): boolean {
  const { folded } = headingWords(text);
  return isMarkHeading(text) || ['stt', 'so-tt', 'tt', 'so-thu-tu', 'no'].includes(folded);
}

/** What a marked copy writes above the faults that it adds. */
export const markHeading = 'Lỗi';

/** Whether a column holds the faults of a marked copy; those of the headings stand behind its own. */
export function isMarkHeading(text: string): boolean {
  return headingWords(text).folded === 'loi' || text.startsWith(`${markHeading}; `);
}

/** Whether these headings are the noun's own columns, all of them and in any order. */
export function isCanonicalHeader(noun: Noun, headings: readonly string[]): boolean {
  const names = fieldsOf(noun).map(({ name }) => name);
  return headings.toSorted().join() === names.toSorted().join();
}
