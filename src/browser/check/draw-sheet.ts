import { columnLetters } from '../../import/grid.ts';
import type { Mark, MarkedRow } from '../../import/marked.ts';
import { formatNumber } from '../../words/format.ts';
import { element } from '../element.ts';
import { fileLink } from './draw-files.ts';
import type { ShownSheet } from './messages.ts';

/** A copy of each table with its faults marked: in words, by an outline, and never by colour alone. */
export function sheetSections(sheets: readonly ShownSheet[]): HTMLElement[] {
  return sheets.map((sheet, index) => {
    const id = `bang-${index + 1}`;
    const name = sheet.sheet === null ? sheet.file : `${sheet.file} [${sheet.sheet}]`;
    const title = `Bản đánh dấu: ${name}`;
    return element('section', { class: 'section', 'aria-labelledby': id }, [
      element('h2', { id }, [title]),
      element('p', { class: 'small' }, [
        sheet.rows.length === sheet.total
          ? `${formatNumber(sheet.total)} dòng. `
          : `${formatNumber(sheet.rows.length)} trong ${formatNumber(sheet.total)} dòng: những dòng có lỗi và dòng kề bên. `,
        'Tải cả bảng, thêm cột “Lỗi”: ',
        fileLink(sheet.copy),
      ]),
      element('section', { class: 'scroll', tabindex: '0', 'aria-label': `Các dòng: ${name}` }, [
        table(sheet),
      ]),
    ]);
  });
}

function table(sheet: ShownSheet): HTMLTableElement {
  const letters = Array.from({ length: sheet.width }, (_, index) => columnLetters(index));
  const heads = ['Dòng', 'Lỗi', ...letters].map((words) =>
    element('th', { scope: 'col' }, [words]),
  );
  return element('table', { class: 'marked' }, [
    element('thead', {}, [element('tr', {}, heads)]),
    element(
      'tbody',
      {},
      sheet.rows.map((row) => rowOf(row, letters)),
    ),
  ]);
}

function rowOf(row: MarkedRow, letters: readonly string[]): HTMLTableRowElement {
  const whole = row.marks.some(({ letter }) => letter === null);
  return element('tr', whole ? { 'data-fault': '' } : {}, [
    element('th', { scope: 'row' }, [String(row.row)]),
    element('td', { class: 'said' }, row.marks.map(said)),
    ...(isLine(row) ? [wholeLine(row, letters.length)] : cellsOf(row, letters)),
  ]);
}

/** A title or a note: words in the first cell alone, which may take the width of the table. */
const isLine = ({ cells, marks }: MarkedRow): boolean =>
  marks.length === 0 && cells.slice(1).every((cell) => cell.trim() === '');

const wholeLine = ({ cells }: MarkedRow, width: number): HTMLElement =>
  element('td', { colspan: String(width) }, [cells[0] ?? '']);

function cellsOf(row: MarkedRow, letters: readonly string[]): HTMLElement[] {
  return letters.map((letter, index) => {
    const own = row.marks.filter((mark) => mark.letter === letter);
    const text = row.cells[index] ?? '';
    if (own.length === 0) return element('td', {}, [text]);
    const kind = own.some(({ severity }) => severity !== 'warning') ? 'Sai' : 'Xem lại';
    return element('td', { 'data-fault': '' }, [
      text === '' ? '(trống)' : text,
      element('span', { class: 'small' }, [` ${kind}`]),
    ]);
  });
}

function said({ letter, finding }: Mark): HTMLElement {
  const place = letter === null ? '' : `Cột ${letter}: `;
  return element('p', {}, [`${place}${finding.message}`]);
}
