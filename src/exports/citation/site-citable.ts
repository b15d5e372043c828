import type { Citable } from '../../model/citable.ts';
import type { Site } from '../../model/site.ts';

/** Where and as of when the things of a site are cited. */
export interface CitedSite {
  /** Address of the home page, with a slash at its end. */
  home: string;
  /** The release that holds just what is shown now; null when none does. */
  release: Citable['release'];
  /** Commitments whose frozen page that release holds. */
  frozen: ReadonlySet<string>;
}

/** What is said of one thing alone. */
export interface CitedThing extends Pick<Citable, 'kind' | 'key' | 'title' | 'sources'> {
  /** Its page below the home page. */
  page: string;
  /** Where a release keeps just this thing, below the home page; by default the release's own page. */
  lasting?: (release: string) => string;
}

/** A citable thing of a site; its address is the release's once there is one. */
export function siteCitable(
  { title: site, publisher, illustrative, assessment_date }: Site,
  { home, release }: CitedSite,
  { page, lasting = releasePage, ...thing }: CitedThing,
): Citable {
  return {
    ...thing,
    publisher: publisher.name,
    site,
    release,
    assessedOn: assessment_date,
    address: `${home}${release === null ? page : lasting(release.id)}`,
    illustrative,
  };
}

/** Page of a release, below the home page. */
export function releasePage(release: string): string {
  return `du-lieu/phien-ban/${release}/`;
}
