import { frozenEmbeds } from '../../src/exports/frozen-embed.ts';
import { embedFile } from '../../src/model/release.ts';
import type { Locality } from '../../src/plan/locality.ts';

/** Files of a release that are no dataset: path below its folder, and text. */
export type ExtraFiles = (
  locality: Locality,
  release: { id: string; released_on: string },
) => Iterable<{ file: string; text: string }>;

/** What every release holds besides its datasets: each commitment as one page that never changes. */
export const releaseExtras: ExtraFiles = function* (locality, release) {
  for (const { target, html } of frozenEmbeds(locality, release)) {
    yield { file: embedFile(target), text: html };
  }
};
