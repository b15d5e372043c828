import Papa from 'papaparse';
import { quoteFaults } from '../checks/table.ts';
import { errorAt, type Finding } from './finding.ts';
import { type Grid, textCell } from './grid.ts';
import { limits } from './limits.ts';

/** Marks that may stand between columns. */
const separators = [',', ';', '\t'] as const;
export type Separator = (typeof separators)[number];

/** A text file as a grid, and the mark between its columns. */
export interface Separated {
  grid: Grid | null;
  separator: Separator;
  findings: Finding[];
}

/**
 * Splits a text file into cells.
 * @param isHeading tells a known heading, which shows the right mark best.
 */
export function readSeparated(
  text: string,
  file: string,
  isHeading: (cell: string) => boolean,
): Separated {
  const hint = /^sep=([,;\t])\n/i.exec(text)?.[1];
  const separator = separators.find((mark) => mark === hint) ?? separatorOf(text, isHeading);
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: separator,
    newline: '\n',
    preview: limits.rows + 1,
  });
  const [fault] = errors.filter(({ type }) => type === 'Quotes');
  if (fault !== undefined) {
    const kind = fault.code === 'MissingQuotes' ? 'unclosed' : 'misplaced';
    const spot = { file, row: (fault.row ?? 0) + 1 };
    return { grid: null, separator, findings: [errorAt(spot, ...quoteFaults[kind])] };
  }
  if (data.length > limits.rows) {
    const message = `tệp có hơn ${limits.rows} dòng; chia thành nhiều tệp, hoặc xóa các dòng không phải số liệu`;
    return { grid: null, separator, findings: [errorAt({ file }, 'too-many-rows', message)] };
  }
  const rows = data
    .map((cells, index) => ({ row: index + 1, cells: withoutBlankEnd(cells).map(textCell) }))
    .slice(hint === undefined ? 0 : 1)
    .filter(({ cells }) => cells.some((cell) => cell.text.trim() !== ''));
  const wide = rows.find(({ cells }) => cells.length > limits.columns);
  if (wide === undefined) {
    return { grid: { file, sheet: null, rows, merges: [] }, separator, findings: [] };
  }
  const finding = errorAt({ file, row: wide.row }, 'row-too-long', tooWide);
  return { grid: null, separator, findings: [finding] };
}

/** What is said of a row that goes on where no table has columns. */
export const tooWide = `có ô ngoài cột thứ ${limits.columns}; xóa các ô này hoặc lấy lại bản gốc`;

/** Cells without the blank ones far behind the last, which a table of any width can do without. */
function withoutBlankEnd(cells: readonly string[]): readonly string[] {
  if (cells.length <= limits.columns) return cells;
  return cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1);
}

/** The mark that gives the most known headings in one row; else the most columns in most rows. */
function separatorOf(text: string, isHeading: (cell: string) => boolean): Separator {
  const scored = separators.map((mark) => {
    const { data } = Papa.parse<string[]>(text, {
      delimiter: mark,
      newline: '\n',
      preview: limits.headerRows,
    });
    const headings = Math.max(
      0,
      ...data.map((cells) => cells.slice(0, limits.columns).filter(isHeading).length),
    );
    return { mark, headings, columns: Math.max(0, ...data.map((cells) => cells.length)) };
  });
  scored.sort((a, b) => b.headings - a.headings || b.columns - a.columns);
  return scored[0]?.mark ?? ',';
}
