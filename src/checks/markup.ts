import { cellPlace, shown } from './cells.ts';
import { type Place, type Problem, problemAt } from './problem.ts';
import type { Table } from './table.ts';

/** Checks that cells hold words, not code that a browser or a spreadsheet would run. */
export function checkMarkup(table: Table): Problem[] {
  return table.fields
    .filter(({ type }) => type.name === 'text' || type.items?.name === 'text')
    .flatMap(({ name }) =>
      table.rows.flatMap((row) => checkCell(cellPlace(table, row, name), row.cells[name] ?? '')),
    );
}

function checkCell(place: Place, cell: string): Problem[] {
  return [checkTags(place, cell), checkFormula(place, cell), checkHidden(place, cell)].flat();
}

function checkTags(place: Place, cell: string): Problem[] {
  const found = /<[/!]?[a-z][^<>]*>?|<!--|&(?:[a-z]+|#x?[\da-f]+);/i.exec(cell)?.[0];
  if (found === undefined) return [];
  const message = `có mã HTML "${shown(found)}"; ô chỉ chứa lời văn, viết lại không có mã`;
  return [problemAt(place, 'markup-in-cell', message)];
}

function checkFormula(place: Place, cell: string): Problem[] {
  const isNegative = /^-\d+([.,]\d+)*\s*%?$/.test(cell);
  if (!/^[=+@\t-]/.test(cell) || isNegative) return [];
  const message = `"${shown(cell)}" bắt đầu bằng "${cell[0]}", bảng tính sẽ hiểu là công thức; viết lại để ô bắt đầu bằng một chữ`;
  return [problemAt(place, 'formula-in-cell', message)];
}

function checkHidden(place: Place, cell: string): Problem[] {
  const found = /[\p{Cf}\p{Cc}]/u.exec(cell.replaceAll('\n', ''))?.[0];
  if (found === undefined) return [];
  const code = found.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  const message = `có ký tự không nhìn thấy (U+${code}); xóa ô rồi gõ lại`;
  return [problemAt(place, 'hidden-character', message)];
}
