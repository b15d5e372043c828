import { fewOf, nearest } from '../checks/nearest.ts';
import { suggestionFor } from '../checks/suggestion.ts';
import type { CellType } from '../model/cell-type.ts';
import { codeOfChoice } from '../model/choice.ts';
import { isNounName, nouns } from '../model/nouns.ts';
import { readDates } from './date-column.ts';
import { errorAt, type Finding, noticeAt, questionAt, type Spot } from './finding.ts';
import { type Names, nameKey } from './names.ts';
import { plainSigns } from './numeral.ts';
import { readPeriod } from './period-cell.ts';
import {
  columnSpot,
  type FieldColumn,
  filledCells,
  type PlacedCell,
  type Reading,
} from './reading.ts';

/** The cells of a column in the form of the CSV, by row. */
export interface ReadColumn {
  texts: ReadonlyMap<number, string>;
  findings: Finding[];
}

/** Reads a column that holds no numbers: codes or their words, ids or names, dates, periods, text. */
export function readWords(reading: Reading, column: FieldColumn): ReadColumn {
  const spot = columnSpot(reading, column);
  const { type } = column.field;
  const filled = filledCells(reading, column);
  const isStandIn = isFreeText(type) ? isHyphen : isDash;
  const dashes = filled.filter(({ cell }) => isStandIn(cell.text));
  const cells = filled.filter((entry) => !dashes.includes(entry));
  const read = readTyped({ reading, type, spot }, cells);
  const [dash] = dashes;
  if (dash === undefined) return read;
  const rows = fewOf(dashes.map(({ row }) => String(row)));
  const message = `"${dash.cell.text.trim()}" được hiểu là ô trống (dòng ${rows})`;
  return { ...read, findings: [...read.findings, noticeAt(spot, 'dash-as-blank', message)] };
}

const isFreeText = ({ name, items }: CellType): boolean =>
  ['text', 'url'].includes(items?.name ?? name);

/** No text that the checks let pass; other marks may be meant. */
const isHyphen = (text: string): boolean => text.trim() === '-';

/** A mark that stands for an empty cell. */
const isDash = (text: string): boolean => /^([-‐-―−]+|…|\.{2,})$/.test(text.trim());

interface Task {
  reading: Reading;
  type: CellType;
  spot: Spot;
}

function readTyped({ reading, type, spot }: Task, cells: readonly PlacedCell[]): ReadColumn {
  if (type.name === 'date') return readDates(cells, { spot, order: reading.options.dates });
  if (type.name === 'period') return readPeriods({ reading, type, spot }, cells);
  const texts = new Map<number, string>();
  const findings: Finding[] = [];
  for (const { row, cell } of cells) {
    const read = readText(cell.text, type, reading.names);
    texts.set(row, read.text);
    if (read.ids.length > 1) {
      const message = `có ${read.ids.length} dòng cùng tên "${cell.text.trim()}"; ghi mã thay cho tên: ${fewOf(read.ids)}`;
      findings.push(errorAt({ ...spot, row }, 'unclear-name', message));
    } else if (isStrangeName(read.text, type)) {
      findings.push(
        errorAt({ ...spot, row }, 'unknown-name', strangeName(read.text, type, reading)),
      );
    }
  }
  return { texts, findings };
}

/** A name that stayed one: what looks like a code is told by the checks. */
const isStrangeName = (text: string, type: CellType): boolean =>
  type.name === 'reference' && /\p{L}/u.test(text) && type.read(text) === undefined;

function strangeName(name: string, { references }: CellType, { names }: Reading): string {
  const noun = references ?? '';
  const table = isNounName(noun) ? `${nouns[noun].title} (${noun})` : noun;
  const near = nearest(name, names.namesOf(noun));
  const cure = near === undefined ? 'ghi đúng tên hoặc mã ở bảng ấy' : `có phải "${near}"?`;
  return `không dòng nào của bảng ${table} tên là "${name}"; ${cure}`;
}

/** One cell; `ids` are the rows that its name could mean. */
function readText(
  cell: string,
  type: CellType,
  names: Names,
): { text: string; ids: readonly string[] } {
  if (type.items !== undefined) return readList(cell.trim(), type.items, names);
  const text = type.name === 'text' ? cell.trim() : codeOfChoice(cell.trim());
  if (type.name === 'category') return { text: codeOf(text, type.categories ?? {}), ids: [] };
  if (type.name === 'flag') return { text: suggestionFor(text, type) ?? text, ids: [] };
  if (type.name !== 'reference' || type.references === undefined) return { text, ids: [] };
  if (names.has(type.references, text)) return { text, ids: [] };
  const ids = names.idsOf(type.references, text);
  return { text: ids.length === 1 ? (ids[0] ?? text) : text, ids };
}

function readList(
  text: string,
  items: CellType,
  names: Names,
): { text: string; ids: readonly string[] } {
  const marks = items.name === 'text' ? /\|/ : /[|;\n]/;
  const parts = text.split(marks).map((part) => readText(part, items, names));
  return {
    text: parts.map((part) => part.text).join('|'),
    ids: parts.find(({ ids }) => ids.length > 1)?.ids ?? [],
  };
}

/** A code, or the one whose Vietnamese words these are. */
function codeOf(text: string, categories: Readonly<Record<string, string>>): string {
  if (Object.hasOwn(categories, text)) return text;
  const found = Object.entries(categories).filter(
    ([code, words]) => nameKey(words) === nameKey(text) || nameKey(code) === nameKey(text),
  );
  return found.length === 1 ? (found[0]?.[0] ?? text) : text;
}

/** `12/2023` is read as the steward says, all cells of the column alike. */
function readPeriods({ reading, spot }: Task, cells: readonly PlacedCell[]): ReadColumn {
  const { month } = reading.options;
  const texts = new Map<number, string>();
  let open: { row: number; text: string; month: string; end: string | undefined } | undefined;
  for (const { row, cell } of cells) {
    const typed = cell.kind === 'date' ? monthTyped(cell.text) : plainSigns(cell.text);
    const read = readPeriod(typed);
    if (read === undefined || 'text' in read) texts.set(row, read?.text ?? typed);
    else {
      open ??= { row, text: typed, month: read.month, end: read.periodEnd };
      texts.set(row, (month === 'period-end' ? read.periodEnd : read.month) ?? typed);
    }
  }
  if (open === undefined || month !== undefined) return { texts, findings: [] };
  const answers = [
    { option: 'month', value: 'month', words: `riêng tháng đó: ${open.month}` },
    {
      option: 'month',
      value: 'period-end',
      words: `kỳ từ đầu năm đến hết tháng đó: ${open.end ?? 'không có kỳ như vậy'}`,
    },
  ];
  const finding = `"${open.text}" có thể là một tháng hoặc là kỳ đến hết tháng đó`;
  return {
    texts,
    findings: [questionAt({ ...spot, row: open.row }, 'which-month', { finding, answers })],
  };
}

/** Excel turns a typed `12/2023` into the first day of that month. */
export function monthTyped(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return day === '01' ? `${Number(month)}/${year}` : `${day}/${month}/${year}`;
}
