import type { Agency } from './agency.ts';
import type { Link } from './link.ts';
import { type Status, statuses } from './status/status.ts';
import type { Target } from './target.ts';
import { dimensions } from './vocabulary.ts';

/** One static list: the commitments that share one value of one facet. */
export interface Facet {
  /** Last part of the address: `muc-behind`, `chieu-health`, `co-quan-phong-y-te`. */
  id: string;
  kind: 'muc' | 'chieu' | 'co-quan';
  words: string;
  targets: Target[];
}

/** What facets are made from. */
export interface FacetSources {
  targets: readonly Target[];
  links: readonly Link[];
  agencies: readonly Agency[];
  statusOf: (target: Target) => Status;
}

/** One facet for each status and dimension that occurs and each body that a link ties to a commitment. */
export function facetsOf({ targets, links, agencies, statusOf }: FacetSources): Facet[] {
  const byStatus = Object.entries(statuses).map(([status, words]) => ({
    id: `muc-${status}`,
    kind: 'muc' as const,
    words,
    targets: targets.filter((target) => statusOf(target) === status),
  }));
  const byDimension = Object.entries(dimensions).map(([dimension, words]) => ({
    id: `chieu-${dimension}`,
    kind: 'chieu' as const,
    words,
    targets: targets.filter((target) => target.dimension === dimension),
  }));
  const byAgency = agencies.map(({ id, name }) => ({
    id: `co-quan-${id}`,
    kind: 'co-quan' as const,
    words: name,
    targets: targets.filter((target) =>
      links.some((link) => link.agency === id && link.target === target.id),
    ),
  }));
  return [...byStatus, ...byDimension, ...byAgency].filter((facet) => facet.targets.length > 0);
}
