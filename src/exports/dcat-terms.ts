import { licence } from './metadata.ts';

/** The one context of the catalogue; it stands in the file, so that nobody has to fetch it. */
export const dcatContext = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  prov: 'http://www.w3.org/ns/prov#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** A node or value of JSON-LD. */
export type Node = { readonly [key: string]: unknown };

export const reference = (id: string): Node => ({ '@id': id });
export const inVietnamese = (text: string): Node => ({ '@value': text, '@language': 'vi' });
export const dateValue = (iso: string): Node => ({ '@value': iso, '@type': 'xsd:date' });
export const wholeNumber = (value: number): Node => ({
  '@value': String(value),
  '@type': 'xsd:nonNegativeInteger',
});

const authority = 'http://publications.europa.eu/resource/authority';
export const vietnamese = `${authority}/language/VIE`;
export const irregular = `${authority}/frequency/IRREG`;
export const sha256Algorithm = 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256';
export const mediaTypeAddress = (mediaType: string): string =>
  `https://www.iana.org/assignments/media-types/${mediaType}`;

/** What kind of thing each term of another vocabulary is, said here once. */
export function termNodes(mediaTypes: readonly string[]): Node[] {
  return [
    { '@id': licence.path, '@type': 'dct:LicenseDocument', 'dct:title': licence.title },
    {
      '@id': vietnamese,
      '@type': 'dct:LinguisticSystem',
      'skos:prefLabel': inVietnamese('tiếng Việt'),
    },
    { '@id': irregular, '@type': 'dct:Frequency', 'skos:prefLabel': inVietnamese('không định kỳ') },
    { '@id': sha256Algorithm, '@type': 'spdx:ChecksumAlgorithm' },
    ...mediaTypes.map((type) => ({ '@id': mediaTypeAddress(type), '@type': 'dct:MediaType' })),
  ];
}
