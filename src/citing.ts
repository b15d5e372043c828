import { content, latestRelease } from './content.ts';
import { citedRelease } from './exports/citation/cited-release.ts';
import { type CitedSite, siteCitable } from './exports/citation/site-citable.ts';
import { type TargetCitables, targetCitables } from './exports/citation/target-citables.ts';
import { judgedTargets, type TargetSource } from './exports/judged-target.ts';
import { absolute } from './href.ts';
import type { Citable } from './model/citable.ts';
import { embedTarget, releasedTable } from './model/release.ts';

/** What the live embedded pages and the citations are made from. */
export const targetSource: TargetSource = content;

/** Every commitment with its verdict. */
export const judged = judgedTargets(targetSource);

/** The newest release, while its tables are those that the pages show. */
export const releaseShown = citedRelease(latestRelease, {
  downloads: content.downloads,
  assessmentDate: content.site.assessment_date,
});

const frozen = new Set(releaseShown?.files.flatMap(({ path }) => embedTarget(path) ?? []));

/** Where and as of when this site is cited. */
export function citedSite(site: URL | undefined): CitedSite {
  return { home: absolute('/', site), release: releaseShown, frozen };
}

/** All that can be cited of each commitment, by its id. */
export function citablesByTarget(site: URL | undefined): Map<string, TargetCitables> {
  const cited = citedSite(site);
  return new Map(
    judged.map((one) => [
      one.target.id,
      targetCitables({ judged: one, source: targetSource, cited }),
    ]),
  );
}

/** A dataset as it is cited. */
export function datasetCitable(name: string, title: string, site: URL | undefined): Citable {
  const cited = citedSite(site);
  const isReleased = releaseShown !== null && releasedTable(releaseShown.files, name) !== undefined;
  return siteCitable(content.site, isReleased ? cited : { ...cited, release: null }, {
    ...{ kind: 'dataset', key: name, title: `Bộ dữ liệu: ${title}` },
    sources: [],
    page: `du-lieu/${name}/`,
  });
}
