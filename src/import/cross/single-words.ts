import { slugOf } from '../../checks/suggestion.ts';
import type { CellType } from '../../model/cell-type.ts';
import { type Field, fieldsOf } from '../../model/noun.ts';
import { type NounName, nouns } from '../../model/nouns.ts';
import { type Names, nameKey } from '../names.ts';
import { readPeriod } from '../period-cell.ts';
import { monthTyped } from '../word-column.ts';
import { categoryWords } from './category-words.ts';

/** What words outside of a table's cells are looked up in. */
export interface Vocabulary {
  noun: NounName;
  names: Names;
  /** Units of the indicators, by id. */
  units: ReadonlyMap<string, string>;
}

/** The key columns of a noun that a heading, a title or a group can name, its document aside. */
export function namedFields(noun: NounName): Field[] {
  const { key } = nouns[noun];
  const types: readonly CellType['name'][] = ['reference', 'category', 'period', 'integer', 'date'];
  return fieldsOf(nouns[noun]).filter(
    ({ name, type }) => key.includes(name) && name !== 'document' && types.includes(type.name),
  );
}

/** The one field that some words name, and what is then read in its column; null when none or several. */
export function namedField(
  text: string,
  vocabulary: Vocabulary,
): { field: Field; text: string } | null {
  const found = namedFields(vocabulary.noun).flatMap((field) => {
    const read = textFor(field, text, vocabulary);
    return read === null ? [] : [{ field, text: read }];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

function textFor(field: Field, text: string, { noun, names }: Vocabulary): string | null {
  const { type } = field;
  if (type.name === 'reference') return idOf(type.references ?? '', text, names);
  if (type.name === 'category') return codeOf(noun, field, text);
  if (type.name === 'integer') return /^(?:năm )?((?:19|20)\d\d)$/i.exec(text)?.[1] ?? null;
  const moment = momentOf(text);
  if (type.name === 'date') return /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/.test(moment) ? moment : null;
  const isYear = !/^\d+$/.test(moment) || /^(19|20)\d\d$/.test(moment);
  const period = isYear ? readPeriod(moment) : undefined;
  if (period === undefined) return null;
  return 'text' in period ? period.text : moment;
}

function idOf(noun: string, text: string, names: Names): string | null {
  if (names.has(noun, text)) return text;
  const ids = names.idsOf(noun, text);
  return /\p{L}/u.test(text) && ids.length === 1 ? (ids[0] ?? null) : null;
}

function codeOf(noun: NounName, { name, type }: Field, text: string): string | null {
  const own = categoryWords[noun]?.[name] ?? {};
  const found = Object.entries(type.categories ?? {}).filter(
    ([code, words]) =>
      code === text ||
      nameKey(words) === nameKey(text) ||
      (own[code]?.includes(slugOf(text)) ?? false),
  );
  return found.length === 1 ? (found[0]?.[0] ?? null) : null;
}

/** `Tính đến ngày 31/12/2023` → `31/12/2023`; a date cell of a workbook as it is typed. */
function momentOf(text: string): string {
  const day = text.replace(
    /^(?:số liệu )?(?:tính )?(?:đến|tại)?(?: thời điểm| hết)?(?: ngày)? ?(?=\d{1,2}[/.-]\d{1,2}[/.-])/i,
    '',
  );
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? monthTyped(day) : day;
}
