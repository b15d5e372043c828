import { isCalendarDate } from '../model/cell-type.ts';
import { correctedDatasets } from '../model/correction.ts';
import { canonicalRow, type RawRow } from '../model/csv.ts';
import { fieldsOf } from '../model/noun.ts';
import { nouns } from '../model/nouns.ts';
import type { CellChange, Difference, RowChange } from './difference.ts';
import { errorAt, type Finding, type Spot } from './finding.ts';
import type { Names } from './names.ts';
import type { ImportOptions } from './options.ts';
import type { ImportedTable } from './reading.ts';

/** What the steward says about changed figures; without `row` it holds for all of them. */
export interface Reason {
  row: string;
  field: string;
  reason: string;
  document: string;
  place: string;
  note: string;
}

/** What corrections are made from. */
export interface CorrectionContext {
  options: ImportOptions;
  reasons: readonly Reason[];
  names: Names;
  /** Rows of corrections.csv as they would be without the new ones. */
  existing: readonly RawRow[];
}

/** Columns that say something about a figure and are no part of it. */
const asides = ['note', 'place', 'use', 'use_reason', 'order', 'absence', 'document'];

/** A change of something published. What was blank before has not been published. */
function published({ noun, changes }: Difference): { change: RowChange; cell: CellChange }[] {
  if (!(noun in correctedDatasets)) return [];
  return changes.flatMap((change) =>
    change.changes
      .filter(({ column, before }) => before !== '' && !asides.includes(column))
      .map((cell) => ({ change, cell })),
  );
}

/** Makes one correction for each published value that changes, as rows of a table of their own. */
export function correct(
  differences: readonly Difference[],
  context: CorrectionContext,
): { tables: ImportedTable[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const tables: ImportedTable[] = [];
  const taken = new Set(context.existing.map((row) => row['id'] ?? ''));
  for (const difference of differences) {
    for (const { change, cell } of published(difference)) {
      const cells = cellsOf(difference, { change, cell }, context);
      if (context.existing.some((row) => isSameCorrection(row, cells))) continue;
      const lacking = missing(cells, spotOf(change, cell));
      findings.push(...lacking);
      if (lacking.length > 0) continue;
      const id = freeId(taken, cells['corrected_on'] ?? '');
      taken.add(id);
      const row = { row: change.origin?.row ?? 0, cells: { ...cells, id } };
      tables.push({ ...originOf(change, cell), noun: 'corrections', rows: [row] });
    }
  }
  return { tables, findings };
}

function cellsOf(
  { noun }: Difference,
  { change, cell }: { change: RowChange; cell: CellChange },
  { options, reasons, names }: CorrectionContext,
): Record<string, string> {
  const own =
    reasons.find(
      ({ row, field }) => row === change.key && (field === '' || field === cell.column),
    ) ?? reasons.find(({ row }) => row === '');
  const named = own?.document || options.document || '';
  const [only, ...others] = names.idsOf('documents', named);
  return canonicalRow(fieldsOf(nouns.corrections), {
    dataset: noun,
    row: change.key,
    field: cell.column,
    old_value: cell.before,
    new_value: cell.after,
    reason: own?.reason || options.reason || '',
    corrected_on: options.date ?? '',
    document: only !== undefined && others.length === 0 ? only : named,
    place: own?.place ?? '',
    note: own?.note ?? '',
  });
}

const identity = ['dataset', 'row', 'field', 'old_value', 'new_value'];

const isSameCorrection = (a: RawRow, b: RawRow): boolean =>
  identity.every((column) => (a[column] ?? '') === (b[column] ?? ''));

/** What a correction cannot do without, and how it is given. */
const needs = [
  {
    tag: 'reason-missing',
    words: 'lý do',
    cure: '--reason "…"',
    isGiven: ({ reason }: RawRow) => reason !== '',
  },
  {
    tag: 'basis-missing',
    words: 'văn bản làm căn cứ',
    cure: '--document MÃ',
    isGiven: ({ document }: RawRow) => document !== '',
  },
  {
    tag: 'day-missing',
    words: 'ngày công bố giá trị mới',
    cure: '--date năm-tháng-ngày',
    isGiven: (cells: RawRow) => isCalendarDate(cells['corrected_on'] ?? ''),
  },
] as const;

/** One finding for a changed cell, whatever its correction lacks; its tag is that of the first lack. */
function missing(cells: RawRow, spot: Spot): Finding[] {
  const lacking = needs.filter(({ isGiven }) => !isGiven(cells));
  const [first] = lacking;
  if (first === undefined) return [];
  const words = lacking.map((need) => need.words).join(', ');
  const cures = lacking.map(({ cure }) => cure).join(' ');
  const message = `số đã công bố đổi từ "${cells['old_value']}" thành "${cells['new_value']}" mà chưa có ${words}; điền ở mục “Số đã công bố sẽ đổi” của trang, hoặc ghi ${cures}`;
  return [errorAt(spot, first.tag, message)];
}

/** The next free number of that day. */
function freeId(taken: ReadonlySet<string>, date: string): string {
  let number = 1;
  while (taken.has(`dinh-chinh-${date}-${number}`)) number += 1;
  return `dinh-chinh-${date}-${number}`;
}

/** A fault of a correction is shown at the cell that brought it about. */
function originOf(
  { origin }: RowChange,
  { column }: CellChange,
): Pick<ImportedTable, 'file' | 'sheet' | 'labels'> {
  const label = origin?.table.labels.get(column) ?? column;
  const labels = new Map(fieldsOf(nouns.corrections).map(({ name }) => [name, label]));
  return { file: origin?.table.file ?? '', sheet: origin?.table.sheet ?? null, labels };
}

function spotOf(change: RowChange, cell: CellChange): Spot {
  const { file, sheet, labels } = originOf(change, cell);
  return { file, sheet, row: change.origin?.row ?? 0, column: labels.get('id') ?? cell.column };
}
