import { periodEnd, periodStart } from '../model/calendar.ts';
import { dcatDistribution } from './dcat-distribution.ts';
import {
  dateValue,
  dcatContext,
  inVietnamese,
  irregular,
  type Node,
  reference,
  termNodes,
  vietnamese,
} from './dcat-terms.ts';
import { versionFiles, versionId, versionNodes } from './dcat-versions.ts';
import type { Dictionary } from './dictionary.ts';
import {
  catalogueAddress,
  datasetAddress,
  datasetId,
  filesOf,
  licence,
  licenceNote,
  type MetadataSource,
  markedText,
  markedTitle,
  mediaTypes,
  versionOf,
} from './metadata.ts';

/** `/du-lieu/dcat.jsonld`: all datasets, their files and their releases in DCAT 3, by the rules of DCAT-AP 3. */
export function dcatCatalogue(source: MetadataSource): Node {
  const types = new Set(source.downloads.map(({ format }) => mediaTypes[format]));
  for (const dataset of source.datasets)
    for (const { file } of versionFiles(dataset.id, source.releases))
      types.add(mediaTypes[file.format]);
  return {
    '@context': dcatContext,
    '@graph': [
      catalogueNode(source),
      publisherNode(source),
      placeNode(source),
      ...source.datasets.flatMap((dataset) => [
        datasetNode(dataset, source),
        { '@id': datasetAddress(source.home, dataset.id), '@type': 'foaf:Document' },
        ...versionNodes(dataset, source),
      ]),
      ...archiveNodes(source),
      ...termNodes([...types].toSorted()),
    ],
  };
}

const publisherId = (home: string): string => `${home}#don-vi-xuat-ban`;
const placeId = (home: string): string => `${home}#dia-ban`;

function catalogueNode({ site, home, datasets, downloads }: MetadataSource): Node {
  return {
    '@id': `${catalogueAddress(home)}#catalog`,
    '@type': 'dcat:Catalog',
    'dct:title': inVietnamese(markedTitle(site.title, site)),
    'dct:description': inVietnamese(markedText(`${site.description} ${licenceNote}`, site)),
    'dct:publisher': reference(publisherId(home)),
    'dct:language': reference(vietnamese),
    'dct:license': reference(licence.path),
    'dct:modified': dateValue(site.assessment_date),
    'dct:spatial': reference(placeId(home)),
    'dct:temporal': periodNode(site.plan.period_start, site.plan.period_end),
    'foaf:homepage': { '@id': catalogueAddress(home), '@type': 'foaf:Document' },
    'dcat:dataset': [
      ...datasets.map(({ id }) => reference(datasetId(home, id))),
      ...archivesOf(downloads).map(() => reference(archiveId(home))),
    ],
  };
}

function publisherNode({ site, home }: MetadataSource): Node {
  const { name, email } = site.publisher;
  return {
    '@id': publisherId(home),
    '@type': 'foaf:Agent',
    'foaf:name': inVietnamese(name),
    ...(email === null ? {} : { 'foaf:mbox': reference(`mailto:${email}`) }),
  };
}

function placeNode({ site, home }: MetadataSource): Node {
  return {
    '@id': placeId(home),
    '@type': 'dct:Location',
    'skos:prefLabel': inVietnamese(site.place.name),
  };
}

function periodNode(start: string, end: string): Node {
  return {
    '@type': 'dct:PeriodOfTime',
    'dcat:startDate': dateValue(start),
    'dcat:endDate': dateValue(end),
  };
}

function datasetNode(dataset: Dictionary, source: MetadataSource): Node {
  const { site, home } = source;
  const page = datasetAddress(home, dataset.id);
  return {
    '@id': datasetId(home, dataset.id),
    '@type': 'dcat:Dataset',
    'dct:identifier': page,
    'dct:title': inVietnamese(markedTitle(dataset.title, site)),
    'dct:description': inVietnamese(markedText(dataset.description, site)),
    'dct:publisher': reference(publisherId(home)),
    'dct:creator': reference(publisherId(home)),
    'dct:language': reference(vietnamese),
    'dct:license': reference(licence.path),
    'dct:accrualPeriodicity': reference(irregular),
    'dct:modified': dateValue(site.assessment_date),
    'dct:spatial': reference(placeId(home)),
    ...temporalOf(dataset),
    'dcat:version': versionOf(source),
    ...versionLinks(dataset.id, source),
    'dcat:keyword': [inVietnamese('giảm nghèo'), inVietnamese(site.place.name)],
    'dcat:landingPage': reference(page),
    'dcat:distribution': filesOf(dataset.id, source.downloads).map((file) =>
      dcatDistribution(file, { home, page }),
    ),
  };
}

const archiveId = (home: string): string => `${catalogueAddress(home)}#tat-ca`;
const archivesOf = (downloads: MetadataSource['downloads']) =>
  downloads.filter(({ dataset }) => dataset === null);

/** All tables as one dataset whose file is the archive; nothing when there is none. */
function archiveNodes(source: MetadataSource): Node[] {
  const { site, home, datasets } = source;
  const page = catalogueAddress(home);
  return archivesOf(source.downloads).map((file) => ({
    '@id': archiveId(home),
    '@type': 'dcat:Dataset',
    'dct:title': inVietnamese(markedTitle('Toàn bộ dữ liệu', site)),
    'dct:description': inVietnamese(
      markedText('Mọi bảng trong một tệp nén, kèm từ điển và giấy phép.', site),
    ),
    'dct:publisher': reference(publisherId(home)),
    'dct:modified': dateValue(site.assessment_date),
    'dcat:version': versionOf(source),
    'dct:hasPart': datasets.map(({ id }) => reference(datasetId(home, id))),
    'dcat:landingPage': reference(page),
    'dcat:distribution': dcatDistribution(file, { home, page }),
  }));
}

/** The releases that hold the dataset, and since when there is one. */
function versionLinks(dataset: string, { home, releases }: MetadataSource): Node {
  const held = new Set(versionFiles(dataset, releases).map(({ release }) => release));
  const [first] = held;
  if (first === undefined) return {};
  const links = [...held].map(({ id }) => reference(versionId(home, dataset, id)));
  return {
    'dct:issued': dateValue(first.released_on),
    'dcat:hasVersion': links,
    'dcat:hasCurrentVersion': links.at(-1),
  };
}

function temporalOf({ periods }: Dictionary): Node {
  if (periods === null) return {};
  return { 'dct:temporal': periodNode(periodStart(periods.first), periodEnd(periods.last)) };
}
