import { periodEnd, periodStart } from '../model/calendar.ts';
import type { Dictionary } from './dictionary.ts';
import type { Download } from './download.ts';
import {
  catalogueAddress,
  datasetAddress,
  datasetId,
  fileAddress,
  filesOf,
  licence,
  licenceNote,
  type MetadataSource,
  markedText,
  markedTitle,
  mediaTypes,
  versionOf,
} from './metadata.ts';

const context = 'https://schema.org';

/** A dataset for search engines: schema.org `Dataset` as JSON that may stand inside `<script>`. */
export function datasetJsonLd(dataset: Dictionary, source: MetadataSource): string {
  const { site, home, downloads } = source;
  return scriptText({
    '@context': context,
    ...datasetHead(dataset, source),
    version: versionOf(source),
    creator: publisher(source),
    publisher: publisher(source),
    dateModified: site.assessment_date,
    ...coverage(dataset),
    spatialCoverage: { '@type': 'Place', name: site.place.name },
    variableMeasured: variables(dataset),
    isBasedOn: `${home}ke-hoach/`,
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      '@id': `${catalogueAddress(home)}#catalog`,
      name: markedTitle(site.title, site),
      url: catalogueAddress(home),
    },
    distribution: filesOf(dataset.id, downloads).map((file) => dataDownload(file, home)),
  });
}

/** The page of all datasets: schema.org `DataCatalog`, in the same form. */
export function catalogueJsonLd(source: MetadataSource): string {
  const { site, home, datasets } = source;
  return scriptText({
    '@context': context,
    '@type': 'DataCatalog',
    '@id': `${catalogueAddress(home)}#catalog`,
    url: catalogueAddress(home),
    name: markedTitle(site.title, site),
    description: markedText(`${site.description} ${licenceNote}`, site),
    inLanguage: 'vi',
    license: licence.path,
    publisher: publisher(source),
    dateModified: site.assessment_date,
    spatialCoverage: { '@type': 'Place', name: site.place.name },
    temporalCoverage: `${site.plan.period_start}/${site.plan.period_end}`,
    dataset: datasets.map((dataset) => datasetHead(dataset, source)),
  });
}

function datasetHead(dataset: Dictionary, { site, home }: MetadataSource) {
  const address = datasetAddress(home, dataset.id);
  return {
    '@type': 'Dataset',
    '@id': datasetId(home, dataset.id),
    identifier: address,
    url: address,
    name: markedTitle(`${dataset.title}, ${site.place.name}`, site),
    description: described(dataset, site),
    license: licence.path,
    inLanguage: 'vi',
    isAccessibleForFree: true,
    keywords: ['giảm nghèo', site.place.name, site.plan.title],
  };
}

/** Search engines want 50 to 5,000 characters. */
function described(dataset: Dictionary, site: MetadataSource['site']): string {
  const text = `${dataset.description} Thuộc trang “${site.title}”: ${site.description}`;
  return [...markedText(text, site)].slice(0, 5000).join('');
}

function publisher({ site, home }: MetadataSource) {
  return { '@type': 'Organization', name: site.publisher.name, url: home };
}

function coverage({ periods }: Dictionary): { temporalCoverage?: string } {
  if (periods === null) return {};
  return { temporalCoverage: `${periodStart(periods.first)}/${periodEnd(periods.last)}` };
}

function variables({ fields }: Dictionary) {
  return fields
    .filter(({ type }) => type === 'number' || type === 'integer')
    .map(({ name, title, description, unit }) => ({
      '@type': 'PropertyValue',
      name: title,
      alternateName: name,
      description,
      ...(unit === null ? {} : { unitText: unit }),
    }));
}

function dataDownload({ id, format, bytes, sha256 }: Download, home: string) {
  return {
    '@type': 'DataDownload',
    name: id.slice(id.lastIndexOf('/') + 1),
    contentUrl: fileAddress(home, id),
    encodingFormat: mediaTypes[format],
    contentSize: `${bytes} B`,
    sha256,
  };
}

/** JSON whose text can neither end the script nor begin a comment in it. */
function scriptText(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
