import { frozenEmbeds } from '../../src/exports/frozen-embed.ts';
import { embedFile } from '../../src/model/release.ts';
import type { Locality } from '../../src/plan/locality.ts';

/**
 * What a release holds besides its datasets: each commitment as one page that never changes.
 * @returns path below the release's folder, and text.
 */
export function* releaseExtras(
  locality: Locality,
  release: { id: string; released_on: string },
): Generator<{ file: string; text: string }> {
  for (const { target, html } of frozenEmbeds(locality, release)) {
    yield { file: embedFile(target), text: html };
  }
}
