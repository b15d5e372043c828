import { z } from 'zod';
import type { Cell } from './cell.ts';
import type { Dataset, DatasetRow } from './dataset.ts';

const count = z.number().int().nonnegative();

/** What a reader must know of a dataset's rows before using them, counted from the rows themselves. */
export const datasetFactsSchema = z.object({
  /** Name of the dataset. */
  id: z.string(),
  /** Newest day on which a row was published, received or mended; null when no row says. */
  changed: z.string().nullable(),
  /** Rows that this site computed. */
  derived: count,
  /** Rows without a value, by the name of the absence. */
  absences: z.record(z.string(), count),
  /** Rows kept beside the one that is used, because sources disagree. */
  conflicts: count,
  /** Documents that rows rest on, by the mark they were checked to. */
  sources: z.record(z.string(), count),
  /** Rows that rest on a document seen only second-hand (mark B). */
  secondHand: count,
  /** Rows with a value and neither a document nor a place. */
  withoutDocument: count,
  /** Rows whose date is an assumption of this site. */
  assumed: count,
  /** Rows with a note. */
  notes: count,
});
export type DatasetFacts = z.infer<typeof datasetFactsSchema>;

const changeColumns = [
  'published_on',
  'received_on',
  'corrected_on',
  'given_on',
  'answered_on',
  'revised_on',
];

/** Counts the facts of every dataset; the marks are those of the dataset of documents. */
export function datasetFacts(all: readonly Dataset[]): DatasetFacts[] {
  const documents = all.find(({ name }) => name === 'documents');
  const cell = documents === undefined ? null : cellReader(documents);
  const marks = new Map(
    documents?.rows.map((row) => [String(cell?.(row, 'id')), String(cell?.(row, 'mark'))]),
  );
  return all.map((dataset) => factsOf(dataset, marks));
}

function factsOf(dataset: Dataset, marks: ReadonlyMap<string, string>): DatasetFacts {
  const { rows, fields } = dataset;
  const cell = cellReader(dataset);
  const counted = (is: (row: DatasetRow) => boolean): number => rows.filter(is).length;
  const cited = new Set(rows.flatMap((row) => textOf(cell(row, 'document'))));
  const hasDocument = fields.some(({ name, added }) => name === 'document' && !added);
  return {
    id: dataset.name,
    changed: newest(
      rows.flatMap((row) => changeColumns.flatMap((name) => textOf(cell(row, name)))),
    ),
    derived: counted((row) => cell(row, 'nature') === 'derived'),
    absences: tally(rows.flatMap((row) => textOf(cell(row, 'absence')))),
    conflicts: counted((row) => cell(row, 'use') === 'not-used'),
    sources: tally([...cited].flatMap((id) => marks.get(id) ?? [])),
    secondHand: counted((row) => marks.get(String(cell(row, 'document'))) === 'B'),
    withoutDocument: hasDocument ? counted((row) => isUnproved(row, cell)) : 0,
    assumed: counted((row) => cell(row, 'due_basis') === 'assumed'),
    notes: counted((row) => cell(row, 'note') !== null),
  };
}

type CellReader = (row: DatasetRow, column: string) => Cell;

function cellReader({ fields }: Dataset): CellReader {
  const index = new Map(fields.map(({ name }, at) => [name, at]));
  return (row, column) => row[index.get(column) ?? -1] ?? null;
}

function isUnproved(row: DatasetRow, cell: CellReader): boolean {
  const grounds = ['document', 'place', 'absence', 'clause'];
  return cell(row, 'nature') !== 'derived' && grounds.every((name) => cell(row, name) === null);
}

const textOf = (cell: Cell): string[] => (typeof cell === 'string' ? [cell] : []);

function newest(days: readonly string[]): string | null {
  return days.reduce<string | null>(
    (last, day) => (last === null || day > last ? day : last),
    null,
  );
}

function tally(codes: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const code of codes.toSorted()) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}
