import { type Citable, citationKey, dayOf } from '../../model/citable.ts';
import { citationNote } from '../../words/citation.ts';
import { oneLine } from './one-line.ts';

/**
 * A citation as BibTeX: `@misc`, which every style knows, in UTF-8. Names and titles stand in a second pair of
 * braces, so that no style takes them apart or changes their letters.
 */
export function bibtex(citable: Citable): string {
  const { publisher, title, site, release, address } = citable;
  const [year = '', month = ''] = dayOf(citable).split('-');
  const fields: [string, string | null][] = [
    ['author', `{${escaped(publisher)}}`],
    ['title', `{${escaped(title)}}`],
    ['howpublished', escaped(site)],
    ['year', year],
    ['month', String(Number(month))],
    ['version', release === null ? null : release.id],
    ['url', verbatim(address)],
    ['note', escaped(citationNote(citable))],
    ['language', 'vietnamese'],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : `  ${name} = {${value}}`));
  return `@misc{${citationKey(citable)},\n${lines.join(',\n')}\n}\n`;
}

/** BibTeX counts braces even behind a backslash, so that each is written as a command. */
const commands: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
};

function escaped(text: string): string {
  return oneLine(text).replaceAll(
    /[\\{}~^&%#_$]/g,
    (character) => commands[character] ?? `\\${character}`,
  );
}

/** The `url` field is read as it stands; only what would end it must go. */
function verbatim(address: string): string {
  return oneLine(address).replaceAll(/[{}\\ ]/g, encodeURIComponent);
}
