import { fieldsOf, type Noun } from '../model/noun.ts';
import { insteadOf } from './nearest.ts';
import { isPersonal } from './privacy.ts';
import { type Problem, problemAt } from './problem.ts';

/** A column of the file: the noun's column it is, or `null` when it is none. */
export type Heading = string | null;

/** Checks the first row; `headings` is `null` when the columns cannot be told apart. */
export function checkHeader(
  noun: Noun,
  file: string,
  cells: readonly string[],
): { headings: Heading[] | null; problems: Problem[] } {
  const names = fieldsOf(noun).map(({ name }) => name);
  const place = { file, row: 1 };
  if (cells.every((cell) => cell.trim() === '')) {
    const message = `tệp rỗng; dòng đầu phải là tên cột: ${names.join(',')}`;
    return { headings: null, problems: [problemAt({ file }, 'empty-file', message)] };
  }
  const separator = wrongSeparator(names, cells);
  if (separator !== undefined) {
    const message = `các cột ngăn bằng ${separator}; hãy lưu lại dạng CSV ngăn bằng dấu phẩy`;
    return { headings: null, problems: [problemAt(place, 'wrong-separator', message)] };
  }
  const headings = cells.map((cell) => cell.trim());
  return {
    headings: headings.map((heading, index) =>
      names.includes(heading) && headings.indexOf(heading) === index ? heading : null,
    ),
    problems: [
      checkSpaces(place, cells),
      checkUnknown(place, names, headings),
      checkDoubled(place, headings),
      checkMissing(place, names, headings),
      checkOrder(place, names, headings),
    ].flat(),
  };
}

interface HeaderPlace {
  file: string;
  row: number;
}

const separators = { ';': 'dấu chấm phẩy', '\t': 'dấu tab', '|': 'dấu gạch đứng' } as const;

function wrongSeparator(names: readonly string[], cells: readonly string[]): string | undefined {
  const line = cells.join(',');
  for (const [mark, words] of Object.entries(separators)) {
    const parts = line.split(mark).map((part) => part.trim().replaceAll('"', ''));
    if (parts.length > 1 && parts.filter((part) => names.includes(part)).length > 1) return words;
  }
  return undefined;
}

function checkSpaces(place: HeaderPlace, cells: readonly string[]): Problem[] {
  return cells
    .filter((cell) => cell !== cell.trim())
    .map((cell) => {
      const message = `tên cột "${cell}" thừa dấu cách ở đầu hoặc cuối; sửa thành "${cell.trim()}"`;
      return problemAt({ ...place, column: cell.trim() }, 'spaces-in-heading', message);
    });
}

function checkUnknown(
  place: HeaderPlace,
  names: readonly string[],
  headings: readonly string[],
): Problem[] {
  const free = names.filter((name) => !headings.includes(name));
  return headings
    .filter((heading) => !names.includes(heading))
    .map((heading) => {
      const at = { ...place, column: heading || null };
      if (isPersonal(heading)) {
        const message = `cột "${heading}" là thông tin cá nhân, không được công bố; xóa cả cột khỏi tệp`;
        return { ...problemAt(place, 'personal-column', message), column: at.column };
      }
      const cure = insteadOf(heading, free.length > 0 ? free : names, 'tên cột hợp lệ');
      const message = `không có cột tên "${heading}"; ${cure}`;
      return { ...problemAt(place, 'unknown-column', message), column: at.column };
    });
}

function checkDoubled(place: HeaderPlace, headings: readonly string[]): Problem[] {
  const doubled = headings.filter(
    (heading, index) => heading !== '' && headings.indexOf(heading) !== index,
  );
  return [...new Set(doubled)].map((heading) => {
    const message = `cột "${heading}" có hai lần; giữ lại một cột`;
    return problemAt({ ...place, column: heading }, 'doubled-column', message);
  });
}

function checkMissing(
  place: HeaderPlace,
  names: readonly string[],
  headings: readonly string[],
): Problem[] {
  return names
    .filter((name) => !headings.includes(name))
    .map((name) => {
      const after = names[names.indexOf(name) - 1];
      const where = after === undefined ? 'ở đầu' : `sau cột "${after}"`;
      const message = `thiếu cột "${name}"; thêm cột này ${where}, ô nào chưa có thì để trống`;
      return problemAt({ ...place, column: name }, 'missing-column', message);
    });
}

function checkOrder(
  place: HeaderPlace,
  names: readonly string[],
  headings: readonly string[],
): Problem[] {
  const found = headings.filter((heading, index) => headings.indexOf(heading) === index);
  const actual = found.filter((heading) => names.includes(heading));
  const wanted = names.filter((name) => headings.includes(name));
  const index = actual.findIndex((heading, position) => heading !== wanted[position]);
  const heading = actual[index];
  if (heading === undefined) return [];
  const message = `cột "${heading}" đứng ở chỗ của cột "${wanted[index]}"; chạy npm run format để xếp lại`;
  return [problemAt({ ...place, column: heading }, 'column-order', message)];
}
