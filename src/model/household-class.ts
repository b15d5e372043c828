import type { AreaKind, Threshold } from './support-thresholds.ts';

/** What the rule looks at; a threshold of the locality's file has more. */
export type Limit = Pick<
  Threshold,
  'group' | 'area_kind' | 'income' | 'deficits' | 'valid_from' | 'valid_to' | 'extended_to'
>;

/** What a household says of itself. */
export interface Household {
  /** Đồng for one person a month. */
  income: number;
  /** How many of the indicators it lacks. */
  deficits: number;
  areaKind: AreaKind;
}

/** An amount as people type it, `1.100.000`, `1,100,000 đồng`, `1100000`; null when it is none. */
export function readIncome(typed: string): number | null {
  const words = typed.trim().replace(/\s*(?:đồng|đ)$/iu, '');
  return /^(?:\d{1,3}(?:[.,\s]\d{3})+|\d{1,12})$/.test(words)
    ? Number(words.replace(/\D/g, ''))
    : null;
}

/** The last day a limit is in use, with its extension; null when none is known. */
export function lastDayOf({ valid_to, extended_to }: Limit): string | null {
  return extended_to ?? valid_to;
}

/** Limits of one kind of area that are in use on a day, as far as their dates are known. */
export function limitsOn<L extends Limit>(limits: readonly L[], kind: AreaKind, day: string): L[] {
  return limits.filter((limit) => {
    const last = lastDayOf(limit);
    const isBefore = limit.valid_from !== null && day < limit.valid_from;
    const isAfter = last !== null && day > last;
    return limit.area_kind === kind && !isBefore && !isAfter;
  });
}

/**
 * The limit a household falls under on a day: income at the limit or below it and the right number of
 * deficits. A limit that does not look at deficits holds only for those whom no other one takes.
 */
export function limitOf<L extends Limit>(
  { income, deficits, areaKind }: Household,
  limits: readonly L[],
  day: string,
): L | null {
  const under = limitsOn(limits, areaKind, day).filter((limit) => income <= limit.income);
  const byDeficits = under.find((limit) => limit.deficits !== null && meets(deficits, limit));
  return byDeficits ?? under.find((limit) => limit.deficits === null) ?? null;
}

function meets(count: number, { deficits }: Limit): boolean {
  const [, operator, bound] = /^(>=|<)(\d+)$/.exec(deficits ?? '') ?? [];
  return operator === '>=' ? count >= Number(bound) : count < Number(bound);
}

/** Days to judge by: the given one, and the first day of every standard that comes into use later. */
export function daysToJudge(limits: readonly Limit[], today: string): string[] {
  const later = limits.flatMap(({ valid_from: from }) =>
    from !== null && from > today ? [from] : [],
  );
  return [today, ...new Set(later.sort())];
}
