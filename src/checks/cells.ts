import type { CellType } from '../model/cell-type.ts';
import type { Field } from '../model/noun.ts';
import { insteadOf } from './nearest.ts';
import { type Problem, problemAt } from './problem.ts';
import { suggestionFor } from './suggestion.ts';
import type { Row, Table } from './table.ts';
import type { Tag } from './tags.ts';

/** Checks every cell of a table by the type of its column. */
export function checkCells(table: Table): Problem[] {
  return table.rows.flatMap((row) => {
    const isBlank = table.fields.every(({ name }) => (row.cells[name] ?? '').trim() === '');
    if (isBlank) {
      return [
        problemAt({ file: table.file, row: row.row }, 'blank-row', 'dòng trống; xóa dòng này'),
      ];
    }
    return table.fields.flatMap((field) => checkCell(table.file, row, field));
  });
}

/** The place of one cell, for problems. */
export function cellPlace(
  table: { file: string },
  row: { row: number },
  column: string,
): { file: string; row: number; column: string } {
  return { file: table.file, row: row.row, column };
}

function checkCell(file: string, row: Row, field: Field): Problem[] {
  const place = cellPlace({ file }, row, field.name);
  const cell = row.cells[field.name] ?? '';
  if (cell.trim() === '' && field.required) {
    const message = `ô bắt buộc bị bỏ trống (${field.title}); ví dụ: ${field.example}`;
    return [problemAt(place, 'required', message)];
  }
  if (cell !== cell.trim()) {
    const message = `"${shown(cell)}" thừa dấu cách ở đầu hoặc cuối; chạy npm run format để bỏ`;
    return [problemAt(place, 'spaces-around', message)];
  }
  if (cell === '' || field.type.read(cell) !== undefined) return [];
  return faultsOf(cell, field.type).map(([tag, message]) => problemAt(place, tag, message));
}

const formats = {
  number: 'number-format',
  integer: 'integer-format',
  date: 'date-format',
  period: 'period-format',
  slug: 'slug-format',
  code: 'code-format',
  flag: 'flag-format',
  url: 'url-format',
  reference: 'reference-format',
  category: 'unknown-category',
  list: 'list-format',
  text: 'required',
} as const satisfies Record<CellType['name'], Tag>;

function faultsOf(cell: string, type: CellType): [Tag, string][] {
  if (type.items !== undefined) return faultsOfList(cell, type.items);
  const tag = formats[type.name];
  if (type.categories !== undefined) {
    const codes = Object.keys(type.categories);
    return [
      [
        tag,
        `"${shown(cell)}" không có trong danh sách; ${insteadOf(cell, codes, 'giá trị hợp lệ')}`,
      ],
    ];
  }
  const better = suggestionFor(cell, type);
  const hint = better === undefined ? '' : `; có phải ${better}?`;
  const allowed = type.name === 'reference' ? referenceForm : type.allowed;
  return [[tag, `"${shown(cell)}" không đúng dạng; cần ${allowed}${hint}`]];
}

const referenceForm = 'mã viết bằng chữ thường không dấu, số và gạch nối';

function faultsOfList(cell: string, items: CellType): [Tag, string][] {
  return cell.split('|').flatMap((part): [Tag, string][] => {
    const entry = part.trim();
    if (entry === '') {
      return [
        [
          'list-format',
          `"${shown(cell)}" có mục trống; các mục ngăn bằng một dấu |, không có | ở hai đầu`,
        ],
      ];
    }
    return items.read(entry) === undefined ? faultsOf(entry, items) : [];
  });
}

/** A cell short enough for a message, on one line. */
export function shown(cell: string): string {
  const line = cell.replaceAll('\n', '⏎');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
