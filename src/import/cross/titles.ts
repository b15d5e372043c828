import type { Field } from '../../model/noun.ts';
import { cellAt, columnLetters, filledColumns, type Grid } from '../grid.ts';
import { nameKey } from '../names.ts';
import { namedField, type Vocabulary } from './single-words.ts';

/** Something that a title says of the whole table: what, in which row, and in which cell. */
export interface TitleWord {
  text: string;
  row: number | null;
  place: string;
}

/**
 * What the rows above a table, or the name of its sheet, say of a field: only when one of them is nothing
 * but that name, and none of them names another. Codes are left out: `KẾ HOẠCH` above a table is a kind of document.
 */
export function titleWord(
  grid: Grid,
  first: number,
  { field, vocabulary }: { field: Field; vocabulary: Vocabulary },
): TitleWord | null {
  if (!['reference', 'period', 'integer'].includes(field.type.name)) return null;
  const titles = titlesOf(grid, first);
  const exact = titles.flatMap((title) => {
    const named = namedField(title.text, vocabulary);
    return named?.field.name === field.name ? [{ ...title, text: named.text }] : [];
  });
  const [only] = exact;
  if (only === undefined) return null;
  const mentioned = new Set(
    titles.flatMap(({ text }) => mentions(text, { field, vocabulary })).map(nameKey),
  );
  return mentioned.size === 1 ? only : null;
}

function titlesOf(grid: Grid, first: number): TitleWord[] {
  const above = grid.rows.slice(0, first).flatMap((row) =>
    filledColumns(row).map((column) => {
      const text = cellAt(row, column).text.replaceAll(/\s+/g, ' ').trim();
      return { text, row: row.row, place: `${columnLetters(column)} "${text}"` };
    }),
  );
  const { sheet } = grid;
  return sheet === null ? above : [...above, { text: sheet.trim(), row: null, place: sheet }];
}

/** Words that a name may have; `Phường Chợ Bến` does not mention `Phường Chợ`. */
const longest = 10;

function mentions(
  text: string,
  { field, vocabulary }: { field: Field; vocabulary: Vocabulary },
): string[] {
  if (field.type.references === undefined) return text.match(/\b(19|20)\d\d\b/g) ?? [];
  const words = text
    .normalize('NFC')
    .split(/[\s,;:()]+/)
    .filter((word) => word !== '');
  const found: string[] = [];
  for (let from = 0; from < words.length; from += 1) {
    for (let count = Math.min(longest, words.length - from); count > 0; count -= 1) {
      const named = namedField(words.slice(from, from + count).join(' '), vocabulary);
      if (named?.field.name !== field.name) continue;
      found.push(named.text);
      from += count - 1;
      break;
    }
  }
  return found;
}
