import type { z } from 'zod';
// biome-ignore lint/style/noRestrictedImports: types only; a locality holds its parsed plan.
import type { BlockName, Clause } from '../plan/parse.ts';
import type { NounName, nouns } from './nouns.ts';
import type { EditorNote } from './plan-content.ts';
import type { Site } from './site.ts';

/** The rows of every table, typed by the noun's schema. */
export type Tables = { [N in NounName]: z.infer<(typeof nouns)[N]['schema']>[] };

/** Everything one locality's folder says, read and found without error. */
export interface Locality {
  site: Site;
  /** The plan's text, verbatim; the clauses' spans point into it. */
  source: string;
  clauses: Clause[];
  notes: EditorNote[];
  blockNames: BlockName[];
  tables: Tables;
}
