import type { Locality } from '../plan/locality.ts';
import type { NamedRelease } from '../words/embed.ts';
import { embedFacts } from './embed/embed-facts.ts';
import { embedPage } from './embed/embed-page.ts';
import { judgedTargets, type TargetSource, targetSource } from './judged-target.ts';

/** The embedded page of one commitment. */
export interface Embed {
  /** Id of the commitment. */
  target: string;
  /** A whole page that needs nothing but itself. */
  html: string;
}

/**
 * The frozen page of every commitment, whose bytes become part of a release.
 * @param locality with its derived figures among the observations.
 */
export function* frozenEmbeds(locality: Locality, release: NamedRelease): Generator<Embed> {
  yield* embedsOf(targetSource(locality), release);
}

/** The live page of every commitment. */
export function liveEmbeds(source: TargetSource): Embed[] {
  return [...embedsOf(source, null)];
}

function* embedsOf(source: TargetSource, release: NamedRelease | null): Generator<Embed> {
  for (const judged of judgedTargets(source)) {
    yield { target: judged.target.id, html: embedPage(embedFacts(judged, source, release)) };
  }
}
