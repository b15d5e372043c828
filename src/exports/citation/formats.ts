import type { Citable } from '../../model/citable.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import { ris } from './ris.ts';

/** The formats of reference managers, by the ending of their files. */
export const citationFormats = {
  bib: 'BibTeX',
  ris: 'RIS',
  json: 'CSL-JSON',
} as const;
export type CitationFormat = keyof typeof citationFormats;

export const citationFormatNames: readonly CitationFormat[] = ['bib', 'ris', 'json'];

/** Citations in one format, as the file holds them. */
export function citationFile(format: CitationFormat, citables: readonly Citable[]): string {
  if (format === 'json') return cslJson(citables);
  return citables.map(format === 'bib' ? bibtex : ris).join(format === 'bib' ? '\n' : '');
}
