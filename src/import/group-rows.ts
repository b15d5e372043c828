import { fieldsOf } from '../model/noun.ts';
import { nouns } from '../model/nouns.ts';
import { isFootnote, isTotalWords } from './body.ts';
import type { Vocabulary } from './cross/single-words.ts';
import { type Finding, noticeAt } from './finding.ts';
import {
  blankCell,
  cellAt,
  filledColumns,
  type Grid,
  type GridRow,
  spotOf,
  textCell,
} from './grid.ts';
import { type Candidate, candidateOf, type NamedGroup } from './group-candidate.ts';
import type { Header } from './header.ts';

/** A group: the row that names it, and the rows beneath, from the one after it to the one before `end`. */
interface Group extends Candidate {
  at: number;
  end: number;
  fill: NamedGroup | null;
}

/** A sheet without its group rows: what they name stands in the rows beneath, their sums stand apart. */
export interface Grouped {
  grid: Grid;
  subtotals: readonly { row: GridRow; parts: readonly GridRow[] }[];
  findings: Finding[];
}

/** Takes out the rows that only name a group of rows, or add one up. */
export function readGroups(grid: Grid, header: Header, vocabulary: Vocabulary): Grouped {
  const groups = groupsOf(grid, header, vocabulary);
  if (groups.length === 0) return { grid, subtotals: [], findings: [] };
  const heads = new Set(groups.map(({ row }) => row.row));
  const rows = grid.rows.slice(header.end);
  const filled = rows.map((row, at) => withFills(row, header, groupsAround(groups, at)));
  const isMember = ({ row }: GridRow): boolean => !heads.has(row);
  return {
    grid: { ...grid, rows: [...grid.rows.slice(0, header.end), ...filled.filter(isMember)] },
    subtotals: groups
      .filter(({ hasValues }) => hasValues)
      .map(({ row, at, end }) => ({ row, parts: rows.slice(at + 1, end).filter(isMember) })),
    findings: groups.map((group) => told(grid, header, { group, rows })),
  };
}

/** Fields that group rows name and for which a sheet has no column. */
export function groupedFields(grid: Grid, header: Header, vocabulary: Vocabulary): string[] {
  const own = new Set(header.columns.map(({ field }) => field?.name));
  const named = groupsOf(grid, header, vocabulary).flatMap(({ fill }) => fill?.field ?? []);
  return [...new Set(named)].filter((name) => !own.has(name));
}

function groupsOf(grid: Grid, header: Header, vocabulary: Vocabulary): Group[] {
  const rows = grid.rows.slice(header.end);
  const heads = rows.map((row, at) => {
    const candidate = candidateOf(grid, header, { row, vocabulary });
    return candidate === null || isRow(candidate, header, rows[at + 1]) ? null : candidate;
  });
  const levels = [...new Set(heads.flatMap((head) => head?.level ?? []))];
  return heads.flatMap((head, at): Group[] => {
    if (head === null) return [];
    const end = endOf(rows, { heads, levels, at });
    const members = rows.slice(at + 1, end).filter((_, index) => heads[at + 1 + index] === null);
    const fill = head.named !== null && lacks(header, members, head.named) ? head.named : null;
    const isUnderstood = fill !== null || (head.named === null && isMarked(head));
    return members.length > 0 && isUnderstood ? [{ ...head, at, end, fill }] : [];
  });
}

const isMarked = ({ level, isMerged }: Candidate): boolean => level !== 'none' || isMerged;

/** A row of the table itself: its name is a code of the very column, and so is that of the next row. */
function isRow(
  { named, column }: Candidate,
  { columns }: Header,
  next: GridRow | undefined,
): boolean {
  return (
    named !== null &&
    columns[column]?.field?.name === named.field &&
    (next === undefined || cellAt(next, column).text.trim() !== '')
  );
}

/** Members go on to the next group of the same level or of an outer one, or to a total. */
function endOf(
  rows: readonly GridRow[],
  {
    heads,
    levels,
    at,
  }: { heads: readonly (Candidate | null)[]; levels: readonly Candidate['level'][]; at: number },
): number {
  const rank = (head: Candidate | null | undefined): number =>
    head === null || head === undefined ? levels.length : levels.indexOf(head.level);
  const end = rows.findIndex(
    (row, index) => index > at && (isBelow(row) || rank(heads[index]) <= rank(heads[at])),
  );
  return end === -1 ? rows.length : end;
}

/** A total, or what stands under the table. */
const isBelow = (row: GridRow): boolean =>
  isFootnote(row) ||
  filledColumns(row)
    .slice(0, 2)
    .some((column) => isTotalWords(cellAt(row, column).text));

/** Whether members leave a field to their group: they have no column for it, or nothing in it. */
function lacks({ columns }: Header, members: readonly GridRow[], { field }: NamedGroup): boolean {
  return columns
    .filter((column) => column.field?.name === field)
    .every(
      ({ index, given }) =>
        given === undefined && members.every((row) => cellAt(row, index).text.trim() === ''),
    );
}

const groupsAround = (groups: readonly Group[], index: number): Group[] =>
  groups.filter(({ at, end }) => at < index && index < end);

/** Cells where a text file has too many stay behind the added columns, to be told of. */
function withFills(row: GridRow, { columns, width }: Header, groups: readonly Group[]): GridRow {
  const texts = new Map(
    groups.flatMap(({ fill }) => {
      const index = columns.findIndex(({ field }) => field !== null && field.name === fill?.field);
      return fill === null || index === -1 ? [] : [[index, textCell(fill.text)] as const];
    }),
  );
  if (texts.size === 0) return row;
  const own = columns.map((_, at) =>
    at < (width ?? columns.length) ? cellAt(row, at) : blankCell,
  );
  const extra = row.cells.slice(width ?? columns.length);
  const cells = [...own.map((cell, at) => texts.get(at) ?? cell), ...extra];
  return { ...row, cells };
}

function told(
  grid: Grid,
  { noun }: Header,
  { group, rows }: { group: Group; rows: readonly GridRow[] },
): Finding {
  const { row, name, fill, at, end, hasValues } = group;
  const spot = { ...spotOf(grid), row: row.row };
  const shown = `dòng nhóm "${name.slice(0, 80)}"`;
  if (fill === null) {
    const sum = hasValues ? ', con số của dòng này là tổng của nhóm' : '';
    return noticeAt(spot, 'group-row', `${shown}, không lấy vào bảng${sum}`);
  }
  const title = fieldsOf(nouns[noun]).find((field) => field.name === fill.field)?.title ?? '';
  const range = `từ dòng ${rows[at + 1]?.row ?? 0} đến dòng ${rows[end - 1]?.row ?? 0}`;
  const message = `${shown}: "${title}" của các dòng ${range} là ${fill.text}`;
  return noticeAt(spot, 'group-row', message);
}
