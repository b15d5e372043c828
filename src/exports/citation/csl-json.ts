import { type Citable, type CitedKind, citationKey, dayOf } from '../../model/citable.ts';
import { citationNote } from '../../words/citation.ts';

const types = {
  target: 'webpage',
  chart: 'figure',
  figure: 'dataset',
  dataset: 'dataset',
} as const satisfies Record<CitedKind, string>;

/** An item as citation processors read it; the names are those of CSL 1.0.2. */
export interface CslItem {
  id: string;
  type: (typeof types)[CitedKind];
  title: string;
  author: { literal: string }[];
  'container-title': string;
  publisher: string;
  issued: { 'date-parts': [number, number, number][] };
  version?: string;
  URL: string;
  language: string;
  note: string;
}

/** Citations as a CSL-JSON list. */
export function cslJson(citables: readonly Citable[]): string {
  return `${JSON.stringify(citables.map(cslItem), null, 1)}\n`;
}

/** One citation as an item of CSL-JSON. */
export function cslItem(citable: Citable): CslItem {
  const { kind, title, publisher, site, release, address } = citable;
  const [year = 0, month = 0, day = 0] = dayOf(citable).split('-').map(Number);
  return {
    id: citationKey(citable),
    type: types[kind],
    title,
    author: [{ literal: publisher }],
    'container-title': site,
    publisher,
    issued: { 'date-parts': [[year, month, day]] },
    ...(release === null ? {} : { version: release.id }),
    URL: address,
    language: 'vi',
    note: citationNote(citable),
  };
}
