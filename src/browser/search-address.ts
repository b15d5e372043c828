import { type Kind, kindNames } from '../search/kinds.ts';

/** What the address asks for. */
export interface Asked {
  query: string;
  /** Only results of this kind; null for all. */
  kind: Kind | null;
}

/** Reads `?q=…&loai=…`. */
export function readAddress(): Asked {
  const parameters = new URLSearchParams(location.search);
  const kind = kindNames.find((name) => name === parameters.get('loai')) ?? null;
  return { query: parameters.get('q') ?? '', kind };
}

/** The address that asks for something. */
export function addressOf({ query, kind }: Asked): string {
  const parameters = new URLSearchParams();
  if (query.trim() !== '') parameters.set('q', query.slice(0, 400));
  if (kind !== null) parameters.set('loai', kind);
  return `${location.pathname}${parameters.size === 0 ? '' : '?'}${parameters}`;
}
