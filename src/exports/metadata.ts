import type { Document } from '../model/document.ts';
import { dataLicence } from '../model/licence.ts';
import type { Release } from '../model/release.ts';
import type { Site } from '../model/site.ts';
import { inventedMark } from '../words/invented.ts';
import { citedRelease } from './citation/cited-release.ts';
import type { Dictionary } from './dictionary.ts';
import type { Download } from './download.ts';

/** What the descriptions say of a release. */
export type Published = Pick<Release, 'id' | 'released_on' | 'assessment_date' | 'files'>;

/** What every description of the data for machines is made from. */
export interface MetadataSource {
  site: Site;
  /** Address of the home page: origin and base path, with a slash at the end. */
  home: string;
  datasets: readonly Dictionary[];
  downloads: readonly Download[];
  /** Oldest first; none before the first one is cut. */
  releases: readonly Published[];
  documents: readonly Document[];
}

/** The licence of what this project made, as catalogues name it; the plan's own text is outside it. */
export const licence = {
  name: dataLicence.id,
  path: dataLicence.uri,
  title: 'Creative Commons Attribution 4.0 International',
} as const;

/** Said wherever the licence is: what it does not cover. */
export const licenceNote =
  'Văn bản kế hoạch là văn bản hành chính, không thuộc giấy phép này; các bảng và bài viết của trang dùng lại tự do khi ghi nguồn.';

export const mediaTypes = {
  csv: 'text/csv',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  parquet: 'application/vnd.apache.parquet',
  zip: 'application/zip',
} as const satisfies Record<Download['format'], string>;

/** Says in a title that the figures are invented; the addresses of descriptions say nothing of it. */
export function markedTitle(title: string, { illustrative }: Pick<Site, 'illustrative'>): string {
  return illustrative ? `${title} (số liệu minh họa)` : title;
}

/** The same at the head of a description. */
export function markedText(text: string, { illustrative }: Pick<Site, 'illustrative'>): string {
  return illustrative ? `${inventedMark}. ${text}` : text;
}

/** Address of the page of all datasets. */
export const catalogueAddress = (home: string): string => `${home}du-lieu/`;

/** Address of a dataset's page. */
export const datasetAddress = (home: string, dataset: string): string =>
  `${home}du-lieu/${dataset}/`;

/** Name of the dataset itself, beside the page that tells of it. */
export const datasetId = (home: string, dataset: string): string =>
  `${datasetAddress(home, dataset)}#dataset`;

/** Address of a file to download, or of one that a release keeps. */
export function fileAddress(home: string, id: string, release?: string): string {
  return `${home}du-lieu/${release === undefined ? '' : `phien-ban/${release}/`}${id}`;
}

/** The files of one dataset, in the order the pages list them. */
export function filesOf(dataset: string, downloads: readonly Download[]): Download[] {
  return downloads.filter((download) => download.dataset === dataset);
}

/** The version of the data: the release it is, else the day its sources were last searched. */
export function versionOf({ site, downloads, releases }: MetadataSource): string {
  const assessmentDate = site.assessment_date;
  const shown = citedRelease(releases.at(-1) ?? null, { downloads, assessmentDate });
  return shown?.id ?? assessmentDate;
}
