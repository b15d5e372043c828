import { quotedCell } from '../model/csv.ts';
import { guardFormula } from '../model/formula-guard.ts';
import { dataLicence } from '../model/licence.ts';
import type { Site } from '../model/site.ts';
import { archiveReadme } from '../words/archive-readme.ts';
import type { Dictionary } from './dictionary.ts';
import { dictionaryColumns, dictionaryRows } from './dictionary-table.ts';

/** The texts that explain the archive of all data, by their name in it. */
export function archiveTexts(
  dictionaries: readonly Dictionary[],
  { site, licence }: { site: Site; licence: string },
): Record<string, string> {
  const datasets = dictionaries.map(({ id, title, rows }) => ({ name: id, title, rows }));
  return {
    'README.md': archiveReadme({ site, datasets, licence: dataLicence }),
    'LICENSE-DATA.md': licence,
    'tu-dien.csv': dictionaryCsv(dictionaries),
  };
}

function dictionaryCsv(dictionaries: readonly Dictionary[]): string {
  const header = ['dataset', ...dictionaryColumns.map(({ name }) => name)];
  const rows = dictionaries.flatMap(({ id, fields }) =>
    dictionaryRows(fields).map((cells) => [id, ...cells]),
  );
  return [header, ...rows]
    .map((cells) => `${cells.map((cell) => quotedCell(guardFormula(cell))).join(',')}\n`)
    .join('');
}
