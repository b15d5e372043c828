import type { Locality } from '../../src/plan/locality.ts';

/** Files of a release that are no dataset: path below its folder, and text. */
export type ExtraFiles = (
  locality: Locality,
  release: { id: string; released_on: string },
) => Iterable<{ file: string; text: string }>;

/** What every release holds besides its datasets. */
export const releaseExtras: ExtraFiles = () => [];
