import { fieldsOf } from '../../model/noun.ts';
import { type NounName, nouns } from '../../model/nouns.ts';
import { type Answer, errorAt, type Finding, noticeAt, questionAt } from '../finding.ts';
import { columnLetters, type Grid, spotOf } from '../grid.ts';
import { groupedFields } from '../group-rows.ts';
import type { Header } from '../header.ts';
import { limits } from '../limits.ts';
import type { Sheet } from '../read-upload.ts';
import type { Scope } from './answers.ts';
import { type CrossHeader, findCrossHeader, understood } from './cross-header.ts';
import { type CrossContext, closeGaps } from './gaps.ts';
import { giveMeanings, spotOfValue } from './meanings.ts';
import { slicesOf } from './slices.ts';
import { askUnit } from './units.ts';

/** A sheet that is a cross table, as one header for each of its columns of numbers. */
export interface CrossTable {
  sheet: Sheet;
  header: CrossHeader;
  /** None as long as something is asked. */
  slices: readonly Header[];
  findings: readonly Finding[];
}

/** Tables whose figures may lie across. */
const crossNouns: readonly NounName[] = ['observations', 'budget'];

/** The sheets among these that are cross tables. */
export function findCrossTables(sheets: readonly Sheet[], context: CrossContext): CrossTable[] {
  const found = sheets.map((sheet) => ({ sheet, headers: headersOf(sheet.grid, context) }));
  const crosses = found.filter(({ headers }) => headers.length > 0);
  const isAlone = crosses.length === 1;
  return crosses.flatMap(({ sheet, headers }) => {
    const [header] = headers;
    if (header === undefined) return [];
    if (headers.length > 1) return [undecided(sheet, header, headers)];
    return [crossTable(sheet, header, { scope: { grid: sheet.grid, isAlone }, context })];
  });
}

/** The nouns that a sheet may be a cross table of; several when nothing tells them apart. */
function headersOf(grid: Grid, { names, units, options }: CrossContext): CrossHeader[] {
  const allowed = crossNouns.filter((noun) => [undefined, noun].includes(options.table));
  const headers = allowed.flatMap((noun) => findCrossHeader(grid, { noun, names, units }) ?? []);
  const rank = (header: CrossHeader): number => header.named * limits.columns + understood(header);
  const most = Math.max(...headers.map(rank));
  return headers.filter((header) => rank(header) === most);
}

function undecided(sheet: Sheet, header: CrossHeader, headers: readonly CrossHeader[]): CrossTable {
  const answers = headers.map(({ vocabulary: { noun } }): Answer => {
    return { option: 'table', value: noun, words: nouns[noun].title };
  });
  const finding = 'tên các cột hợp với nhiều bảng';
  const findings = [questionAt(spotOf(sheet.grid), 'which-table', { finding, answers })];
  return { sheet, header, slices: [], findings };
}

function crossTable(
  sheet: Sheet,
  header: CrossHeader,
  { scope, context }: { scope: Scope; context: CrossContext },
): CrossTable {
  const { grid } = sheet;
  const grouped = groupedFields(grid, asHeader(header), header.vocabulary);
  const faults = [...unclear(grid, header), ...tooLarge(grid, header)];
  if (faults.length > 0) return { sheet, header, slices: [], findings: faults };
  const meant = giveMeanings(scope, header, { context, grouped });
  const closed = closeGaps(scope, meant.header, { context, grouped });
  const united = askUnit(scope, meant.header, context);
  const open = [
    ...meant.findings,
    ...closed.findings,
    ...united.findings,
    ...doubled(grid, meant.header),
  ];
  const isOpen = open.some(({ severity }) => severity === 'question' || severity === 'error');
  const slices = slicesOf(united.header, { given: closed.given, grouped });
  const findings = [...open, ...(isOpen ? [] : [told(grid, united.header)])];
  return { sheet, header: united.header, slices: isOpen ? [] : slices, findings };
}

/** The headings of a cross table as those of a long one, its numbers aside. */
function asHeader({ vocabulary: { noun }, columns, first, end }: CrossHeader): Header {
  return { noun, columns, first, end };
}

function unclear(grid: Grid, header: CrossHeader): Finding[] {
  return header.unclear.map((index) => {
    const heading = header.texts[index]?.join(' / ') ?? '';
    const spot = {
      ...spotOf(grid),
      row: grid.rows[header.first]?.row ?? 1,
      column: `${columnLetters(index)} "${heading}"`,
    };
    const message = `không rõ cột "${heading}" thuộc tên nhóm nào ở dòng trên; ghi đủ tên nhóm trên từng cột`;
    return errorAt(spot, 'heading-unclear', message);
  });
}

/** Each row of a cross table becomes as many as it has columns of numbers. */
function tooLarge(grid: Grid, { values, end }: CrossHeader): Finding[] {
  const count = (grid.rows.length - end) * values.length;
  if (count <= limits.rows) return [];
  const message = `bảng ngang có hơn ${limits.rows} con số; chia thành nhiều tệp`;
  return [errorAt(spotOf(grid), 'too-many-rows', message)];
}

/** Two columns of numbers that say the same, and those that say what the rows say already. */
function doubled(grid: Grid, { values, columns }: CrossHeader): Finding[] {
  const met = new Map<string, string>();
  return values.flatMap((value) => {
    const said = Object.entries(value.said).toSorted(([a], [b]) => (a < b ? -1 : 1));
    const key = JSON.stringify([said, value.isTotal, value.unknown]);
    const other = met.get(key);
    met.set(key, other ?? columnLetters(value.index));
    if (other !== undefined) {
      const message = `cột "${value.heading}" nói cùng một điều với cột ${other}; giữ lại một cột, hoặc ghi rõ khác nhau ở đâu`;
      return [errorAt(spotOfValue(grid, value), 'doubled-column', message)];
    }
    const twice = columns.find(({ field }) => field !== null && field.name in value.said);
    if (twice === undefined) return [];
    const message = `cột "${value.heading}" và cột "${twice.heading}" cùng nói "${twice.field?.title ?? ''}"; bỏ một trong hai`;
    return [errorAt(spotOfValue(grid, value), 'doubled-column', message)];
  });
}

function told(grid: Grid, { values, first, vocabulary: { noun } }: CrossHeader): Finding {
  const titles = new Map(fieldsOf(nouns[noun]).map(({ name, title }) => [name, title]));
  const numbers = values.filter(({ isTotal }) => !isTotal);
  const shown = numbers.slice(0, 8).map(({ index, heading, said }) => {
    const words = Object.entries(said).map(
      ([field, text]) => `${titles.get(field) ?? field} là ${text}`,
    );
    return `${columnLetters(index)} "${heading}": ${words.join(', ') || 'như mọi cột'}`;
  });
  const more = numbers.length > shown.length ? '; …' : '';
  const message = `bảng ngang, mỗi ô số thành một dòng; ${shown.join('; ')}${more}`;
  return noticeAt({ ...spotOf(grid), row: grid.rows[first]?.row ?? 1 }, 'cross-table', message);
}
