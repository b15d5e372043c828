import type { Agency } from '../../model/agency.ts';
import type { Document } from '../../model/document.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { LedgerRow } from '../../model/oversight/ledger.ts';
import { downloadName } from '../../model/picture-file.ts';
import type { Site } from '../../model/site.ts';
import type { PaperImprint } from '../paper/document.ts';

/** What a request about a commitment is made from. */
export interface RequestSources {
  site: Site;
  agencies: readonly Agency[];
  documents: readonly Document[];
  indicators: readonly Indicator[];
  /** Names of the clauses for readers. */
  clauses: readonly { path: string; name: string }[];
  /** The release whose figures these are; null while there is none. */
  release: PaperImprint['release'];
  /** The ledger of the plan's own area. */
  rows: readonly LedgerRow[];
}

/** Place of a request's page in the site. */
export function requestPage(target: string): `/${string}` {
  return `/giam-sat/phieu/${target}/`;
}

/** Place of a request's DOCX in the site. */
export function requestFile(
  target: string,
  { illustrative }: Pick<Site, 'illustrative'>,
): `/${string}` {
  return `${requestPage(target)}${downloadName(`phieu-${target}.docx`, illustrative)}`;
}
