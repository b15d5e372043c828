/** What a cell is sorted by: a number, a text, or nothing when it is an absence. */
export type SortKey = number | string | null;

/**
 * Reads what a cell is sorted by. Days are turned round, so that they sort as text; a number is read as
 * Vietnamese readers write it, with whatever words and unit stand around it: `khoảng 1.234,5%`.
 */
export function sortKey(text: string, isNumber: boolean): SortKey {
  const words = text.trim();
  if (words === '' || words === '–') return null;
  if (!isNumber) return words.replace(/^(\d{2})\/(\d{2})\/(\d{4})/, '$3-$2-$1');
  const found = /[-−]?\d[\d.]*(,\d+)?/.exec(words)?.[0];
  if (found === undefined) return null;
  return Number(found.replaceAll('.', '').replace(',', '.').replace('−', '-'));
}

const collator = new Intl.Collator('vi', { numeric: true });

/** Order of two keys; absences stay last whichever the direction (1 up, -1 down). */
export function compareKeys(a: SortKey, b: SortKey, direction: 1 | -1): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === 'number' && typeof b === 'number') return (a - b) * direction;
  return collator.compare(String(a), String(b)) * direction;
}

/** Rows of cells as text that a spreadsheet takes from the clipboard: tabs between cells, a line to a row. */
export function tsv(rows: readonly (readonly string[])[], guard: (cell: string) => string): string {
  return rows
    .map((cells) => cells.map((cell) => guard(cell.replace(/\s+/g, ' ').trim())).join('\t'))
    .join('\n');
}
