import { markHeading } from '../../import/headings.ts';
import type { MarkedRow, MarkedSheet } from '../../import/marked.ts';
import { quotedCell } from '../../model/csv.ts';
import { guardFormula } from '../../model/formula-guard.ts';

/**
 * A marked table as CSV for a spreadsheet: its rows with one more column, "Lỗi", that says what is wrong
 * in each. The byte order mark makes Excel read it as UTF-8; nothing in it is run as a formula.
 */
export function markedCsv({ rows, width, header }: MarkedSheet): string {
  const lines = rows.map((row) => {
    const cells = Array.from({ length: width }, (_, index) => row.cells[index] ?? '');
    const fault =
      row.row === header ? [markHeading, ...faultsOf(row)].join('; ') : faultsOf(row).join('; ');
    return [...cells, fault].map((cell) => quotedCell(guardFormula(cell))).join(',');
  });
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** What is wrong in a row, each with the row and the column that it speaks of. */
function faultsOf({ row, marks }: MarkedRow): string[] {
  return marks.map(({ letter, finding }) =>
    [
      `dòng ${row}`,
      ...(letter === null ? [] : [`cột ${letter}`]),
      `[${finding.tag}]`,
      finding.message,
    ]
      .join(' ')
      .replaceAll(/\s+/g, ' '),
  );
}
