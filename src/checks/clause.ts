import { unnamedBlock } from '../plan/parse.ts';
import { cellPlace, shown } from './cells.ts';
import { contentFiles } from './content-files.ts';
import type { Context } from './context.ts';
import { entriesReferringTo } from './entries.ts';
import { insteadOf } from './nearest.ts';
import { folded, type Plan } from './plan.ts';
import { type Place, type Problem, problemAt } from './problem.ts';
import type { Row, Table } from './table.ts';

/** Checks the plan's addresses, and that every quote stands word for word in its clause. */
export function checkClauses(context: Context): Problem[] {
  const { plan, tables } = context;
  if (plan === null) return [];
  return [
    checkBlocks(plan),
    checkPaths(plan),
    [...tables.values()].flatMap((table) => checkClauseColumns(table, plan)),
    [...tables.values()].flatMap((table) => checkQuoteColumns(table, plan)),
    checkTargetQuotes(context, plan),
    checkNotes(context, plan),
  ].flat();
}

/** Says that a clause does not exist, and which could be meant. */
export function unknownClause(place: Place, path: string, plan: Plan): Problem {
  const cure = insteadOf(path, plan.paths, 'địa chỉ hợp lệ');
  return problemAt(place, 'unknown-clause', `kế hoạch không có đoạn "${path}"; ${cure}`);
}

function lineOf({ source, clauses }: Plan, index: number): number {
  return source.slice(0, clauses[index]?.spans[0]?.start ?? 0).split('\n').length;
}

function checkBlocks(plan: Plan): Problem[] {
  return plan.clauses.flatMap(({ path }, index) => {
    if (path !== unnamedBlock) return [];
    const span = plan.clauses[index]?.spans[0];
    const words = plan.source.slice(span?.start, span?.end);
    const message = `khối chữ "${shown(words)}" chưa có tên; thêm một mục vào ${contentFiles.blockNames} với starts là chữ mở đầu của khối`;
    return [
      problemAt({ file: contentFiles.source, row: lineOf(plan, index) }, 'unnamed-block', message),
    ];
  });
}

function checkPaths(plan: Plan): Problem[] {
  const firsts = new Map<string, number>();
  return plan.clauses.flatMap(({ path }, index) => {
    const first = firsts.get(path);
    if (first === undefined) firsts.set(path, index);
    if (first === undefined || path === unnamedBlock) return [];
    const message = `đoạn này trùng địa chỉ "${path}" với đoạn ở dòng ${lineOf(plan, first)}; xem lại dấu đầu dòng trong văn bản hoặc tên khối trong ${contentFiles.blockNames}`;
    return [
      problemAt({ file: contentFiles.source, row: lineOf(plan, index) }, 'doubled-clause', message),
    ];
  });
}

function checkClauseColumns(table: Table, plan: Plan): Problem[] {
  return entriesReferringTo(table, 'clauses')
    .filter(({ value }) => !plan.texts.has(value))
    .map(({ row, field, value }) => unknownClause(cellPlace(table, row, field.name), value, plan));
}

/** A `quote` stands in the row's `clause`, or in the first of its `clauses`. */
function checkQuoteColumns(table: Table, plan: Plan): Problem[] {
  return table.rows.flatMap((row) => {
    const quote = row.cells['quote'] ?? '';
    if (quote === '') return [];
    const place = cellPlace(table, row, 'quote');
    const path = clauseOf(row);
    if (path === '') {
      const message = 'có câu trích mà không ghi đoạn chứa câu đó; ghi địa chỉ đoạn ở cột clauses';
      return row.cells['clause'] === undefined
        ? [problemAt(place, 'quote-without-clause', message)]
        : [];
    }
    return checkQuote(place, quote, path, plan);
  });
}

function clauseOf({ cells }: Row): string {
  return cells['clause'] ?? cells['clauses']?.split('|')[0]?.trim() ?? '';
}

function checkTargetQuotes({ tables }: Context, plan: Plan): Problem[] {
  const links = tables.get('links');
  if (links === undefined) return [];
  const targets = tables.get('targets')?.rows ?? [];
  const clauses = new Map(targets.map(({ cells }) => [cells['id'] ?? '', cells['clause'] ?? '']));
  return links.rows.flatMap((row) => {
    const path = clauses.get(row.cells['target'] ?? '') ?? '';
    const quote = row.cells['target_quote'] ?? '';
    return checkQuote(cellPlace(links, row, 'target_quote'), quote, path, plan);
  });
}

function checkNotes({ notes }: Context, plan: Plan): Problem[] {
  return (notes?.value ?? []).flatMap(({ clause, quote }, index) => {
    const place = (part: string): Place =>
      notes?.place([index, part]) ?? { file: contentFiles.notes };
    if (!plan.texts.has(clause)) return [unknownClause(place('clause'), clause, plan)];
    return quote === null ? [] : checkQuote(place('quote'), quote, clause, plan);
  });
}

function checkQuote(place: Place, quote: string, path: string, plan: Plan): Problem[] {
  const text = plan.texts.get(path);
  const words = folded(quote);
  if (text === undefined || words === '' || text.includes(words)) return [];
  const home = [...plan.texts].find(([, other]) => other.includes(words))?.[0];
  const cure =
    home === undefined
      ? `chép lại đúng từng chữ từ đoạn: "${shown(text)}"`
      : `câu này nằm ở đoạn "${home}"`;
  const message = `"${shown(quote)}" không có nguyên văn trong đoạn "${path}"; ${cure}`;
  return [problemAt(place, 'quote-not-in-clause', message)];
}
