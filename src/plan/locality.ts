import type { z } from 'zod';
import type { NounName, nouns } from '../model/nouns.ts';
import type { EditorNote } from '../model/plan-content.ts';
import type { Site } from '../model/site.ts';
import type { SupportState } from '../model/support-state.ts';
import type { SupportThresholds } from '../model/support-thresholds.ts';
import type { BlockName, Clause } from './parse.ts';

/** The rows of every table, typed by the noun's schema. */
export type Tables = { [N in NounName]: z.infer<(typeof nouns)[N]['schema']>[] };

/** Everything one locality's folder says, read and found without error. */
export interface Locality {
  site: Site;
  /** The plan's text, verbatim; the clauses' spans point into it. */
  source: string;
  clauses: Clause[];
  notes: EditorNote[];
  /** What the support pages say beside the tables; null when the locality has no such file. */
  thresholds: SupportThresholds | null;
  supportState: SupportState | null;
  blockNames: BlockName[];
  tables: Tables;
}
