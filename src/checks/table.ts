import { type QuoteFault, readRecords } from '../model/csv.ts';
import { type Field, fieldsOf, fileOf, type Noun } from '../model/noun.ts';
import { checkHeader, type Heading } from './header.ts';
import { type Problem, problemAt } from './problem.ts';
import type { Tag } from './tags.ts';

/** One row as it stands in the file: its row in a spreadsheet and its cells by column. */
export interface Row {
  row: number;
  cells: Readonly<Record<string, string>>;
}

/** A noun's file, read as far as its form allows. */
export interface Table {
  noun: Noun;
  file: string;
  /** The noun's columns that the file has. */
  fields: readonly Field[];
  rows: readonly Row[];
  /** Ids of all rows, also of those with a wrong number of cells. */
  ids: ReadonlySet<string>;
}

/** Reads one table; `table` is `null` when there is nothing to check in it. */
export function readTable(noun: Noun, text: string): { table: Table | null; problems: Problem[] } {
  const file = `data/${fileOf(noun)}`;
  const { records, faults } = readRecords(text);
  // Behind the first broken quote nothing stands where it was meant to.
  const quoteProblems = faults
    .slice(0, 1)
    .map(({ record, kind }) => problemAt({ file, row: record + 1 }, ...quoteFaults[kind]));
  const header = checkHeader(noun, file, records[0] ?? []);
  const problems = [...quoteProblems, ...header.problems];
  if (quoteProblems.length > 0 || header.headings === null) return { table: null, problems };
  const { headings } = header;
  const body = records.slice(1).map((cells, index) => ({ row: index + 2, cells }));
  const faulty = body.flatMap(({ row, cells }) => checkCellCount({ file, row }, headings, cells));
  const named = body.map(({ row, cells }) => ({ row, cells: cellsByColumn(headings, cells) }));
  return {
    table: {
      noun,
      file,
      fields: fieldsOf(noun).filter(({ name }) => headings.includes(name)),
      rows: named.filter((_, index) => body[index]?.cells.length === headings.length),
      ids: new Set(named.map(({ cells }) => cells['id'] ?? '').filter((id) => id !== '')),
    },
    problems: [...problems, ...faulty],
  };
}

/** What is said about a quote that breaks the file. */
export const quoteFaults: Record<QuoteFault['kind'], [tag: Tag, message: string]> = {
  unclosed: ['unclosed-quote', 'có dấu nháy kép mở mà không đóng; đóng lại hoặc bỏ dấu nháy'],
  misplaced: [
    'misplaced-quote',
    'có dấu nháy kép giữa ô; ô có dấu nháy thì đặt cả ô trong nháy kép và viết mỗi dấu nháy hai lần',
  ],
};

function cellsByColumn(
  headings: readonly Heading[],
  cells: readonly string[],
): Record<string, string> {
  const byColumn: Record<string, string> = {};
  for (const [index, heading] of headings.entries()) {
    if (heading !== null) byColumn[heading] = cells[index] ?? '';
  }
  return byColumn;
}

function checkCellCount(
  place: { file: string; row: number },
  headings: readonly Heading[],
  cells: readonly string[],
): Problem[] {
  if (cells.length === headings.length) return [];
  if (cells.every((cell) => cell.trim() === '')) {
    return [problemAt(place, 'blank-row', 'dòng trống; xóa dòng này')];
  }
  const message = `có ${cells.length} ô, cần đúng ${headings.length} ô; ô có dấu phẩy phải đặt trong nháy kép`;
  return [problemAt(place, 'cell-count', message)];
}
