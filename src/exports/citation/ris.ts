import { type Citable, type CitedKind, citationKey, dayOf } from '../../model/citable.ts';
import { citationNote } from '../../words/citation.ts';
import { oneLine } from './one-line.ts';

const types: Readonly<Record<CitedKind, string>> = {
  target: 'ELEC',
  chart: 'FIGURE',
  figure: 'DATA',
  dataset: 'DATA',
};

/** A citation as RIS: one line to a field, `TAG  - value`, ended by CR LF as the format asks. */
export function ris(citable: Citable): string {
  const { kind, publisher, title, site, release, address } = citable;
  const day = dayOf(citable);
  const fields: [string, string | null][] = [
    ['TY', types[kind]],
    ['ID', citationKey(citable)],
    ['AU', publisher],
    ['TI', title],
    ['T2', site],
    ['PB', publisher],
    ['PY', day.slice(0, 4)],
    ['DA', `${day.replaceAll('-', '/')}/`],
    ['ET', release === null ? null : release.id],
    ['UR', address],
    ['LA', 'vi'],
    ['N1', citationNote(citable)],
    ['ER', ''],
  ];
  return fields
    .flatMap(([tag, value]) => (value === null ? [] : `${tag}  - ${oneLine(value)}\r\n`))
    .join('');
}
