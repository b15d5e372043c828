import { guardFormula } from '../model/formula-guard.ts';
import { compareKeys, type SortKey, sortKey, tsv } from './table-sort.ts';

/**
 * Sorts by a heading, filters by words and copies the rows shown, for the tables that ask for it. A table
 * is whole without this script; groups of rows (a `tbody` each) keep their place.
 */
const shortest = 8;
const live = document.createElement('p');
live.className = 'visually-hidden';
live.setAttribute('role', 'status');
document.body.append(live);

for (const place of document.querySelectorAll<HTMLElement>('.table-tools')) {
  const table = place.nextElementSibling?.querySelector('table');
  if (table && rowsOf(table).length >= shortest) equip(table, place);
}

function rowsOf(table: HTMLTableElement): HTMLTableRowElement[] {
  return [...table.tBodies].flatMap((body) => [...body.rows]).filter(isRow);
}

function isRow({ className }: Element): boolean {
  return className !== 'group';
}

function equip(table: HTMLTableElement, place: HTMLElement): void {
  const label = document.createElement('label');
  const input = document.createElement('input');
  input.type = 'search';
  input.addEventListener('input', () => filter(table, input.value));
  label.append('Lọc dòng ', input);
  const copy = button('Chép bảng (TSV)', async () => {
    live.textContent = await copyTable(table);
    copy.textContent = live.textContent.startsWith('Đã') ? 'Đã chép' : 'Không chép được';
  });
  place.append(label, copy);
  for (const heading of table.tHead?.rows[0]?.cells ?? []) {
    const sorter = button('', () => sort(table, heading));
    sorter.append(...heading.childNodes);
    heading.append(sorter);
  }
}

function button(words: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = words;
  made.addEventListener('click', act);
  return made;
}

function filter(table: HTMLTableElement, words: string): void {
  const wanted = plain(words);
  let shown = 0;
  for (const body of table.tBodies) {
    const own = [...body.rows].filter(isRow);
    const title = plain(body.querySelector('.group')?.textContent ?? '');
    for (const row of own) {
      row.hidden = !`${title} ${plain(row.textContent ?? '')}`.includes(wanted);
      if (!row.hidden) shown += 1;
    }
    body.hidden = own.every(({ hidden }) => hidden);
  }
  live.textContent = shown === 0 ? 'Không dòng nào có chữ ấy.' : `${shown} dòng.`;
}

/** Without marks and capitals, so that `xa go` finds `Xã Gò`. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd').trim();
}

function sort(table: HTMLTableElement, heading: HTMLTableCellElement): void {
  const direction = heading.ariaSort === 'ascending' ? -1 : 1;
  for (const other of heading.parentElement?.children ?? []) other.removeAttribute('aria-sort');
  heading.ariaSort = direction === 1 ? 'ascending' : 'descending';
  const column = heading.cellIndex;
  const isNumber = heading.className === 'number';
  for (const body of table.tBodies) {
    const keyed = [...body.rows]
      .filter(isRow)
      .map((row) => ({ row, key: keyAt(row, column, isNumber) }));
    keyed.sort((a, b) => compareKeys(a.key, b.key, direction));
    body.append(...keyed.map(({ row }) => row));
  }
}

function keyAt(row: HTMLTableRowElement, column: number, isNumber: boolean): SortKey {
  let at = 0;
  for (const cell of row.cells) {
    at += cell.colSpan;
    if (at <= column) continue;
    if (cell.querySelector('.absent')) return null;
    return sortKey(cell.dataset['sort'] ?? wordsOf(cell), isNumber);
  }
  return null;
}

/** A cell's words without the mark of a correction: a number is copied as a number. */
function wordsOf(cell: HTMLElement): string {
  const copy = cell.cloneNode(true);
  if (copy instanceof HTMLElement)
    for (const mark of copy.querySelectorAll('.corrected')) mark.remove();
  return copy.textContent ?? '';
}

/** Copies what is shown; returns what came of it. */
async function copyTable(table: HTMLTableElement): Promise<string> {
  const rows = [...table.rows].filter((row) => row.offsetParent !== null);
  const text = tsv(
    rows.map((row) => [...row.cells].map(wordsOf)),
    guardFormula,
  );
  try {
    await navigator.clipboard.writeText(text);
    return `Đã chép ${rows.length} dòng, kể cả dòng tiêu đề.`;
  } catch {
    return 'Trình duyệt không cho chép. Bôi đen bảng rồi chép bằng bàn phím.';
  }
}
