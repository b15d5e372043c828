import type { Entry } from './catalogue.ts';
import { indexOfRun, tokensOf } from './fold.ts';
import type { Kind } from './kinds.ts';
import type { Named } from './lookup.ts';
import type { FoundAlternative, Unit } from './units.ts';

/** A result and how well it answers. */
export interface Found {
  entry: Entry;
  score: number;
}

/** What speaks for a kind when all else is equal: what a citizen can use comes first. */
const priors: Readonly<Record<Kind, number>> = {
  'ho-tro': 0.1,
  'cam-ket': 0.08,
  'du-an': 0.08,
  'co-quan': 0.1,
  'dia-ban': 0.06,
  'thuat-ngu': 0.06,
  'ke-hoach': 0.05,
  'nhiem-vu': -0.15,
  'van-ban': 0,
  'du-lieu': 0.02,
  trang: 0.02,
};

/** What a hit in the title is worth; a duty's title is a summary, a support item's its first words. */
function titleWeightOf(entry: Entry): number {
  return isPart(entry) ? 0.3 : 0.9;
}

const namedWeight = 3;
/** Share of the best score under which a result is left out. */
const leastShare = 0.4;

/** Puts the records in order: what holds most of what was asked, in its title above all. */
export function rank(
  entries: readonly Entry[],
  units: readonly Unit[],
  more: { alternatives: readonly FoundAlternative[]; named: Named },
): Found[] {
  const weighted = units
    .filter(({ credits }) => credits.size > 0)
    .map((unit) => ({ ...unit, weight: weightOf(unit, entries.length) }));
  const found = entries.flatMap((entry) => {
    const match = matchOf(entry, weighted, more);
    return match === 0 ? [] : [{ entry, match, score: match + priors[entry.kind] }];
  });
  const best = Math.max(0, ...found.map(({ match }) => match));
  return found
    .filter(({ match }) => match >= Math.min(leastShare * best, 1))
    .sort(byScore)
    .map(withoutEchoes())
    .sort(byScore)
    .map(({ entry, score }) => ({ entry, score }));
}

/** How well one thing fits: its text, its title, and whether it was named outright. */
function matchOf(
  entry: Entry,
  units: readonly Weighted[],
  { alternatives, named }: { alternatives: readonly FoundAlternative[]; named: Named },
): number {
  const total = units.reduce((sum, { weight }) => sum + weight, 0);
  const text = units.reduce(
    (sum, { weight, credits }) => sum + weight * (credits.get(entry.url) ?? 0),
    0,
  );
  const title = text === 0 ? 0 : titleWeightOf(entry) * titleScore(entry, units, alternatives);
  const outright = namedWeight * (named.get(entry.url) ?? 0);
  return (total === 0 ? 0 : (text + title) / total) + outright;
}

function byScore(a: Found, b: Found): number {
  return b.score - a.score || (a.entry.url < b.entry.url ? -1 : 1);
}

/** A duty or a support item, which repeats the words of a clause. */
function isPart({ kind, url }: Entry): boolean {
  return kind === 'nhiem-vu' || (kind === 'ho-tro' && url.includes('#'));
}

/** A duty or item that says the very words of a better result steps back. */
function withoutEchoes(): <F extends Found>(found: F) => F {
  const seen = new Set<string>();
  return (found) => {
    const { key } = found.entry;
    const isEcho = key !== '' && seen.has(key) && isPart(found.entry);
    seen.add(key);
    return isEcho ? { ...found, score: found.score - 0.4 } : found;
  };
}

interface Weighted extends Unit {
  weight: number;
}

/** Rare words and pairs say more (inverse document frequency, between 0 and 1). */
function weightOf({ credits, content, from, to }: Unit, records: number): number {
  const rarity = Math.log(1 + records / credits.size) / Math.log(1 + records);
  return rarity * content * (to - from === 1 ? 0.6 : 1);
}

/** What of the query stands in the title, more when the title says little else. */
function titleScore(
  { title }: Entry,
  units: readonly Weighted[],
  alternatives: readonly FoundAlternative[],
): number {
  const tokens = tokensOf(title.normalize('NFC'));
  const exact = tokens.map((token) => token.exact);
  const folded = tokens.map((token) => token.folded);
  const covered = new Set<number>();
  let mass = 0;
  for (const unit of units) {
    const credit = unitCredit(unit, { exact, folded }, covered);
    const instead = credit < 0.8 ? alternativeIn(unit, alternatives, exact, covered) : 0;
    mass += unit.weight * Math.max(credit, instead);
  }
  const density = tokens.length === 0 ? 0 : covered.size / tokens.length;
  return mass * (0.4 + 0.6 * density);
}

function unitCredit(
  unit: Unit,
  title: { exact: readonly string[]; folded: readonly string[] },
  covered: Set<number>,
): number {
  const asTyped = unit.exact === '' ? -1 : indexOfRun(title.exact, unit.exact.split(' '));
  const at = asTyped === -1 ? indexOfRun(title.folded, unit.folded.split(' ')) : asTyped;
  if (at === -1) return 0;
  if (unit.content === 1) for (let i = at; i < at + unit.to - unit.from; i += 1) covered.add(i);
  return asTyped === -1 ? unit.looseCredit : 1;
}

function alternativeIn(
  { from, to }: Unit,
  alternatives: readonly FoundAlternative[],
  title: readonly string[],
  covered: Set<number>,
): number {
  for (const alternative of alternatives) {
    if (from < alternative.from || to > alternative.to) continue;
    const run = tokensOf(alternative.phrase.normalize('NFC')).map(({ exact }) => exact);
    const at = indexOfRun(title, run);
    if (at === -1) continue;
    for (let i = at; i < at + run.length; i += 1) covered.add(i);
    return 0.7;
  }
  return 0;
}
