import { type Clause, textOf } from '../plan/parse.ts';

/** The plan's text with its clauses, ready for look-up by path. */
export interface Plan {
  source: string;
  clauses: Clause[];
  /** Words of each clause with white space folded. */
  texts: ReadonlyMap<string, string>;
  /** Addresses of all clauses, for look-ups. */
  paths: readonly string[];
}

/** Prepares a parsed plan for the checks of clauses and quotes. */
export function planOf(source: string, clauses: Clause[]): Plan {
  const texts = new Map<string, string>();
  for (const clause of clauses) {
    if (!texts.has(clause.path)) texts.set(clause.path, folded(textOf(source, clause)));
  }
  return { source, clauses, texts, paths: [...texts.keys()] };
}

/** Runs of white space as one space. */
export function folded(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
