import {
  inVietnamese,
  mediaTypeAddress,
  type Node,
  reference,
  sha256Algorithm,
  vietnamese,
  wholeNumber,
} from './dcat-terms.ts';
import type { Download } from './download.ts';
import { fileAddress, licence, mediaTypes } from './metadata.ts';

/** One file of a dataset, of today or of a release, with its size and sum. */
export function dcatDistribution(
  { id, format, bytes, sha256 }: Pick<Download, 'id' | 'format' | 'bytes' | 'sha256'>,
  { home, page, release }: { home: string; page: string; release?: string },
): Node {
  const address = fileAddress(home, id, release);
  return {
    '@id': `${address}#distribution`,
    '@type': 'dcat:Distribution',
    'dct:title': inVietnamese(id.slice(id.lastIndexOf('/') + 1)),
    'dct:language': reference(vietnamese),
    'dct:license': reference(licence.path),
    'dcat:accessURL': reference(page),
    'dcat:downloadURL': reference(address),
    'dcat:mediaType': reference(mediaTypeAddress(mediaTypes[format])),
    'dcat:byteSize': wholeNumber(bytes),
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': reference(sha256Algorithm),
      'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' },
    },
  };
}
