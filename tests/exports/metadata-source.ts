import { createHash } from 'node:crypto';
import { checkLocality } from '../../src/checks/run.ts';
import { csvLines } from '../../src/exports/csv.ts';
import { datasets } from '../../src/exports/datasets.ts';
import { dictionaryOf } from '../../src/exports/dictionary.ts';
import { type Download, formatNames } from '../../src/exports/download.ts';
import type { MetadataSource, Published } from '../../src/exports/metadata.ts';
import { downloadName } from '../../src/model/picture-file.ts';
import type { Locality } from '../../src/plan/locality.ts';
import { validLocality } from '../checks/locality-fixture.ts';

const sum = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The small locality of the fixtures, checked. */
export function fixtureLocality(): Locality {
  const { locality } = checkLocality(validLocality());
  if (locality === null) throw new Error('The valid locality has problems');
  return locality;
}

/** The descriptions' source of a locality, with sums of its CSVs and of texts that stand for the other formats. */
export function metadataSource(
  locality: Locality = fixtureLocality(),
  releases: readonly Published[] = [],
): MetadataSource {
  const { site, tables } = locality;
  const all = datasets(locality);
  const downloads = all.flatMap((dataset) =>
    formatNames.map((format): Download => {
      const text = format === 'csv' ? [...csvLines(dataset)].join('') : `${dataset.name}.${format}`;
      return {
        id: `${dataset.name}/${downloadName(`${dataset.name}.${format}`, site.illustrative)}`,
        dataset: dataset.name,
        format,
        bytes: Buffer.byteLength(text),
        sha256: sum(text),
      };
    }),
  );
  return {
    site,
    home: 'https://open.example/plan/',
    datasets: all.map(dictionaryOf),
    downloads,
    releases,
    documents: tables.documents,
  };
}

/** A release that holds these downloads, and a frozen page that is no dataset. */
export function releaseOf(
  downloads: readonly Download[],
  head: Omit<Published, 'files'>,
): Published {
  const files = downloads.map(({ id: path, bytes, sha256 }) => ({ path, bytes, sha256 }));
  const page = { path: 'nhung/mot.html', bytes: 5, sha256: sum('a page') };
  return { ...head, files: [...files, page] };
}

const dates = (day: string) => ({ released_on: day, assessment_date: day });

/** A source with two releases, the later one of today's very bytes. */
export function releasedSource(locality: Locality = fixtureLocality()): MetadataSource {
  const { downloads, ...source } = metadataSource(locality);
  const older = downloads.map((download) => ({ ...download, sha256: sum(download.id) }));
  const releases = [
    releaseOf(older, { id: '2023-01-31-1', ...dates('2023-01-31') }),
    releaseOf(downloads, { id: '2024-01-31-1', ...dates(source.site.assessment_date) }),
  ];
  return { ...source, downloads, releases };
}
