import type { Find } from './find.ts';
import { isBare } from './fold.ts';
import type { QueryWord } from './query.ts';
import type { Alternative } from './synonyms.ts';
import { contentOf } from './words.ts';

/** A word or a pair of neighbouring words of the query, and the records that hold it. */
export interface Unit {
  /** First word, and the one after the last. */
  from: number;
  to: number;
  /** As it is looked for, with the marks as typed and without. */
  exact: string;
  folded: string;
  /** What a record gets that holds it only with other marks, 0 to 1. */
  looseCredit: number;
  /** How much it says, by its words alone. */
  content: number;
  /** Credit of each thing that holds it, by address, 0 to 1. */
  credits: Map<string, number>;
}

/** A synonym, and the records that hold it. */
export interface FoundAlternative extends Alternative {
  keys: ReadonlySet<string>;
}

const alternativeCredit = 0.8;

/** Looks up every word and every pair of neighbours. */
export async function findUnits(words: readonly QueryWord[], find: Find): Promise<Unit[]> {
  const isMarked = words.some(({ exact }) => !isBare(exact));
  const units = words.flatMap((_, at) =>
    [1, 2].flatMap((length) => {
      const part = words.slice(at, at + length);
      const isWhole = part.length === length && part.every(({ forms }) => forms.length > 0);
      return isWhole || length === 1 ? [unitOf(part, at, isMarked)] : [];
    }),
  );
  for (const unit of units) await fill(unit, find);
  return units;
}

function unitOf(part: readonly QueryWord[], from: number, isMarked: boolean): Unit {
  const isTyped = part.every(({ state }) => state === 'known' || state === 'bare');
  return {
    from,
    to: from + part.length,
    exact: isTyped ? part.map(({ exact }) => exact).join(' ') : '',
    folded: part.map(({ forms }) => forms[0] ?? '').join(' '),
    looseCredit: isTyped && isMarked ? (part.length === 1 ? 0.5 : 0.7) : 0.95,
    content: Math.min(...part.map(contentOf)),
    credits: new Map(),
  };
}

async function fill({ exact, folded, looseCredit, credits }: Unit, find: Find): Promise<void> {
  if (folded === '') return;
  for (const key of await find(folded, {})) credits.set(key, looseCredit);
  if (exact === '') return;
  for (const key of await find(exact, { exact: true })) credits.set(key, 1);
}

/** Looks up the synonyms and credits what they stand for. */
export async function findAlternatives(
  alternatives: readonly Alternative[],
  units: readonly Unit[],
  find: Find,
): Promise<FoundAlternative[]> {
  const found: FoundAlternative[] = [];
  for (const alternative of alternatives) {
    const keys = await find(alternative.phrase, { exact: true });
    if (keys.size === 0) continue;
    found.push({ ...alternative, keys });
    for (const unit of units) {
      if (unit.from < alternative.from || unit.to > alternative.to) continue;
      for (const key of keys) {
        unit.credits.set(key, Math.max(unit.credits.get(key) ?? 0, alternativeCredit));
      }
    }
  }
  return found;
}
