import type { Entry } from './catalogue.ts';
import { fold, foldedParts } from './fold.ts';

/** How surely a query names a thing outright: 1 for the thing itself, less for a neighbour of it. */
export type Named = ReadonlyMap<string, number>;

/** Things that a query names by their mark or number, by address. */
export function namedEntries(query: string, entries: readonly Entry[]): Named {
  const named = new Map<string, number>();
  const words = labelWords(query);
  for (const entry of entries) {
    const sure =
      entry.kind === 'ke-hoach' || entry.kind === 'du-an'
        ? labelMatch(words, labelOf(entry))
        : entry.kind === 'van-ban'
          ? numberMatch(query, entry.title)
          : 0;
    if (sure > 0) named.set(entry.url, sure);
  }
  return named;
}

/** `TDA 3 DA 4`, `tiểu dự án 3 thuộc dự án 4`, `mục 15 phần IV` and `IV.15` in one form. */
function labelWords(query: string): string {
  return foldedParts(query)
    .join(' ')
    .replaceAll(/\b(?:tda|tieu da)(?= ?\d)/g, 'tieu du an ')
    .replaceAll(/\bda(?= \d)/g, 'du an')
    .replaceAll(/\b(thuoc|cua|so)\b/g, '')
    .replace(/\b(?:muc|diem) (\w+) phan ([ivx]+)\b/, 'muc $2 $1')
    .replace(/\btieu du an ?(\d) (\d)\b/, 'tieu du an $2 du an $1')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The part of a title that readers cite by: `muc iv 15`, `tieu du an 3 du an 4`. */
function labelOf({ title, kind }: Entry): string {
  const label = kind === 'du-an' || title.includes(': ') ? title.split(':')[0] : title;
  return foldedParts(label ?? '')
    .join(' ')
    .replace(' thuoc', '');
}

function labelMatch(words: string, label: string): number {
  const isMark = label.startsWith('muc ');
  const bare = isMark ? label.slice('muc '.length) : label;
  if (isMark && words === bare) return 1;
  if (isAnySub(words, label)) return 0.3;
  const isHeld = holds(words, label) || (isMark && holds(words, `phan ${bare}`));
  if (!isHeld || !(isMark || /\d/.test(label))) return 0;
  return goesOn(words, label) ? 0.2 : 1;
}

/** Words of a query before a label: `du an 3` in `tieu du an 3` is no project. */
function holds(words: string, label: string): boolean {
  const at = ` ${words} `.indexOf(` ${label} `);
  return at !== -1 && !(label.startsWith('du an') && words.slice(0, at).trim().endsWith('tieu'));
}

/** `tieu du an 3` alone may be the third of any project. */
function isAnySub(words: string, label: string): boolean {
  const sub = /\btieu du an \d+(?! du an)\b/.exec(words)?.[0];
  return (
    sub !== undefined && !/\bdu an \d+$/.test(words.replace(sub, '')) && label.startsWith(`${sub} `)
  );
}

/** `muc iv 15` is not what `muc iv 15 gach dau dong 4` names; nor `du an 4` in `tieu du an 3 du an 4`. */
function goesOn(words: string, label: string): boolean {
  const at = ` ${words} `.indexOf(` ${label} `);
  const after = words.slice(at + label.length).trim();
  const before = words.slice(0, at).trim();
  const isLonger = label.startsWith('muc ') && /^(\d|[a-e]\b|gach dau dong|dau cong)/.test(after);
  return isLonger || (label.startsWith('du an') && /\btieu du an \d+$/.test(before));
}

const kindLetters: readonly [RegExp, string][] = [
  [/\bnghi dinh\b|\bnd\b/, 'nd'],
  [/\bnghi quyet\b|\bnq\b/, 'nq'],
  [/\bquyet dinh\b|\bqd\b/, 'qd'],
  [/\bthong tu\b|\btt\b/, 'tt'],
  [/\bke hoach\b|\bkh\b/, 'kh'],
  [/\bluat\b/, 'qh'],
  [/\bcong van\b|\bcv\b/, 'cong van'],
];

/** How well a document's number answers `nghị định 07/2021`, `ND 07-2021`, `72/2022/NQ-HĐND`. */
function numberMatch(query: string, title: string): number {
  const words = foldedParts(query).join(' ');
  const letters = kindLetters.filter(([pattern]) => pattern.test(words)).map(([, mark]) => mark);
  const numbers = numbersIn(query);
  const isNumber = letters.length > 0 || /\d+[/-]\d{4}|\d+[/-][a-zđ]{2}/i.test(query);
  if (numbers.length === 0 || !isNumber) return 0;
  const head = fold(title).split(':')[0] ?? '';
  const own = foldedParts(head).flatMap((part) => part.match(/\d+|[a-z]+/g) ?? []);
  const ownNumbers = numbersIn(head);
  const [first = ''] = numbers;
  if (!ownNumbers.includes(first)) return 0;
  const hit = numbers.filter((number) => ownNumbers.includes(number)).length;
  const fits = letters.every((mark) => own.includes(mark) || head.includes(mark));
  return (0.3 * hit) / numbers.length + (fits ? 0.3 : 0) + (ownNumbers[0] === first ? 0.3 : 0);
}

function numbersIn(text: string): string[] {
  return (text.match(/\d+/g) ?? []).map((digits) => digits.replace(/^0+(?=\d)/, ''));
}
