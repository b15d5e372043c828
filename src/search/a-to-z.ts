import { byVietnamese } from '../words/format.ts';
import { fold } from './fold.ts';
import type { SearchRecord } from './record.ts';

/** The things whose names begin with one letter. */
export interface LetterGroup {
  /** `A`, `Đ`, or `0–9`. */
  letter: string;
  /** Key for an address: `a`, `dd`, `so`. */
  id: string;
  records: SearchRecord[];
}

/** All things by the first letter of their names; clauses without a heading are left to the plan's own page. */
export function aToZ(records: readonly SearchRecord[]): LetterGroup[] {
  const named = records.filter(({ kind, title }) => kind !== 'ke-hoach' || title.includes(': '));
  const groups = new Map<string, SearchRecord[]>();
  for (const record of named.toSorted((a, b) => byVietnamese(nameOf(a), nameOf(b)))) {
    const letter = letterOf(nameOf(record));
    groups.set(letter, [...(groups.get(letter) ?? []), record]);
  }
  return [...groups]
    .sort(([a], [b]) => byVietnamese(a, b))
    .map(([letter, own]) => ({ letter, id: idOf(letter), records: own }));
}

/** What a thing is looked up by: a clause by the words of its heading. */
export function nameOf({ kind, title }: SearchRecord): string {
  return kind === 'ke-hoach' ? title.slice(title.indexOf(': ') + 2) : title;
}

function letterOf(name: string): string {
  const first = /[\p{L}\p{N}]/u.exec(name)?.[0] ?? '';
  if (/\p{N}/u.test(first)) return '0–9';
  return /đ/i.test(first) ? 'Đ' : fold(first).toUpperCase();
}

function idOf(letter: string): string {
  if (letter === '0–9') return 'so';
  return letter === 'Đ' ? 'dd' : letter.toLowerCase();
}
