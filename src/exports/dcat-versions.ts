import { dcatDistribution } from './dcat-distribution.ts';
import { dateValue, inVietnamese, type Node, reference } from './dcat-terms.ts';
import type { Dictionary } from './dictionary.ts';
import { type Format, formatNames } from './download.ts';
import {
  datasetId,
  type MetadataSource,
  markedText,
  markedTitle,
  type Published,
} from './metadata.ts';

/** A file that a release keeps of a dataset. */
interface VersionFile {
  release: Published;
  file: { id: string; format: Format; bytes: number; sha256: string };
}

/** The files of a dataset in all releases, known by their names: `…/observations.csv`, `…/minh-hoa-observations.csv`. */
export function versionFiles(dataset: string, releases: readonly Published[]): VersionFile[] {
  const names = new Map(
    formatNames.flatMap((format) => [
      [`${dataset}.${format}`, format],
      [`minh-hoa-${dataset}.${format}`, format],
    ]),
  );
  return releases.flatMap((release) =>
    release.files.flatMap(({ path, bytes, sha256 }) => {
      const format = names.get(path.slice(path.lastIndexOf('/') + 1));
      return format === undefined ? [] : [{ release, file: { id: path, format, bytes, sha256 } }];
    }),
  );
}

const releasePage = (home: string, release: string): string =>
  `${home}du-lieu/phien-ban/${release}/`;

/** Name of what one release holds of a dataset. */
export function versionId(home: string, dataset: string, release: string): string {
  return `${releasePage(home, release)}#${dataset}`;
}

/** A node for each release that holds the dataset, each leading to the one before it. */
export function versionNodes(dataset: Dictionary, source: MetadataSource): Node[] {
  const all = versionFiles(dataset.id, source.releases);
  const releases = [...new Set(all.map(({ release }) => release))];
  return releases.map((release, index) => ({
    ...versionNode(dataset, release, source),
    ...previousLink(dataset.id, releases[index - 1], source.home),
    'dcat:distribution': all
      .filter((one) => one.release === release)
      .map(({ file }) => {
        const page = releasePage(source.home, release.id);
        return dcatDistribution(file, { home: source.home, page, release: release.id });
      }),
  }));
}

function previousLink(dataset: string, previous: Published | undefined, home: string): Node {
  if (previous === undefined) return {};
  return { 'dcat:previousVersion': reference(versionId(home, dataset, previous.id)) };
}

function versionNode(
  dataset: Dictionary,
  { id: release, released_on }: Published,
  { site, home }: MetadataSource,
): Node {
  return {
    '@id': versionId(home, dataset.id, release),
    '@type': 'dcat:Dataset',
    'dct:title': inVietnamese(markedTitle(`${dataset.title}, bản ${release}`, site)),
    'dct:description': inVietnamese(markedText(dataset.description, site)),
    'dct:issued': dateValue(released_on),
    'dcat:version': release,
    'dcat:isVersionOf': reference(datasetId(home, dataset.id)),
    'dcat:landingPage': { '@id': releasePage(home, release), '@type': 'foaf:Document' },
  };
}
