import type { Document } from '../model/document.ts';
import type { Dictionary } from './dictionary.ts';
import type { Download } from './download.ts';
import {
  catalogueAddress,
  filesOf,
  licence,
  licenceNote,
  type MetadataSource,
  markedText,
  markedTitle,
  mediaTypes,
  versionOf,
} from './metadata.ts';
import { type TableSchema, tableSchema } from './table-schema.ts';

interface Resource {
  name: string;
  path: string;
  type?: 'table';
  title: string;
  description?: string;
  format: string;
  mediatype: string;
  encoding?: 'utf-8';
  bytes: number;
  hash: string;
  dialect?: typeof dialect;
  schema?: TableSchema;
  /** Our own: the CSV resource with the same rows. */
  alternateOf?: string;
}

const dialect = {
  $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
  header: true,
  delimiter: ',',
  lineTerminator: '\n',
  quoteChar: '"',
  doubleQuote: true,
} as const;

const guardNote =
  "Trong tệp CSV, ô chữ mà phần mềm bảng tính có thể chạy như công thức có thêm dấu ' ở đầu.";

/** `/du-lieu/datapackage.json`: the Data Package (https://datapackage.org, version 2) of all datasets. */
export function dataPackage(source: MetadataSource) {
  const { site, home } = source;
  const id = `${site.place.area}-${site.plan.document}`;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: site.illustrative ? `minh-hoa-${id}` : id,
    id: `${catalogueAddress(home)}datapackage.json`,
    title: markedTitle(site.title, site),
    description: markedText(`${site.description} ${guardNote} ${licenceNote}`, site),
    version: versionOf(source),
    created: `${site.assessment_date}T00:00:00+07:00`,
    homepage: catalogueAddress(home),
    keywords: [site.place.name, 'giảm nghèo', 'kế hoạch', 'dữ liệu mở'],
    licenses: [licence],
    contributors: [
      {
        title: site.publisher.name,
        path: home,
        ...(site.publisher.email === null ? {} : { email: site.publisher.email }),
        roles: ['publisher'],
      },
    ],
    sources: sourcesOf(source),
    resources: source.datasets.flatMap((dataset) => resourcesOf(dataset, source)),
  };
}

/** The plan first, then every document that the tables name. */
function sourcesOf({ site, documents }: MetadataSource): { title: string; path?: string }[] {
  const isPlan = ({ id }: Document): boolean => id === site.plan.document;
  return [...documents.filter(isPlan), ...documents.filter((one) => !isPlan(one))].map(
    ({ number, title, url }) => ({
      title: number === null ? title : `${number}: ${title}`,
      ...(url === null ? {} : { path: url }),
    }),
  );
}

/** The CSV with its schema, and a resource for each other format, because the standard has no alternates. */
function resourcesOf(dataset: Dictionary, source: MetadataSource): Resource[] {
  return filesOf(dataset.id, source.downloads).map((download) =>
    download.format === 'csv'
      ? {
          name: dataset.id,
          type: 'table',
          title: markedTitle(dataset.title, source.site),
          description: dataset.description,
          ...fileOf(download),
          encoding: 'utf-8',
          dialect,
          schema: tableSchema(dataset, source.datasets),
        }
      : {
          name: `${dataset.id}-${download.format}`,
          title: markedTitle(`${dataset.title} (${download.format.toUpperCase()})`, source.site),
          ...fileOf(download),
          alternateOf: dataset.id,
        },
  );
}

function fileOf({
  id,
  format,
  bytes,
  sha256,
}: Download): Pick<Resource, 'path' | 'format' | 'mediatype' | 'bytes' | 'hash'> {
  return { path: id, format, mediatype: mediaTypes[format], bytes, hash: `sha256:${sha256}` };
}
