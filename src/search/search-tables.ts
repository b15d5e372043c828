import type { Tables } from '../plan/locality.ts';

/** The tables whose rows can be found. */
export type SearchTables = Pick<
  Tables,
  | 'agencies'
  | 'areas'
  | 'beneficiary-groups'
  | 'corrections'
  | 'documents'
  | 'duties'
  | 'indicators'
  | 'needs'
  | 'projects'
  | 'support-items'
  | 'targets'
  | 'terms'
>;
