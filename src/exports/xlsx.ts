import writeExcelFile, { type CellObject, type SheetData } from 'write-excel-file/universal';
import { cellText } from '../model/csv.ts';
import type { Cell } from './cell.ts';
import type { Dataset, DatasetField } from './dataset.ts';
import { dictionaryOf } from './dictionary.ts';
import { dictionaryColumns, dictionaryRows } from './dictionary-table.ts';
import { xlsxRefusal } from './download.ts';
import type { ImprintLine } from './imprint.ts';
import { repack } from './repack.ts';
import { escapeXlsxText } from './xlsx-text.ts';

/**
 * Stands before every text while write-excel-file has it: without it, its list of texts takes `constructor`
 * for a text that it already has, and a blank in front is lost.
 */
const guard = '#';

/** Before this day the serial numbers of spreadsheets go astray (they know a 29 February 1900). */
const firstDay = '1900-03-01';

/**
 * A dataset as a workbook: the rows under a frozen header, the dictionary, the imprint. Numbers and dates
 * are real ones, all else is text (format `@`, so that editing a cell runs no formula and keeps a code's 0),
 * flags and lists as in the CSV, dates before March 1900 as ISO text.
 * @throws Error when the dataset has more rows or longer texts than a workbook takes (`xlsxRefusal`).
 */
export async function xlsxFile(
  dataset: Dataset,
  imprint: readonly ImprintLine[],
): Promise<Uint8Array> {
  const refusal = xlsxRefusal(dataset);
  if (refusal !== null) throw new Error(`${dataset.name} has no XLSX: ${refusal}`);
  const { fields } = dataset;
  const workbook = writeExcelFile([
    {
      sheet: 'Dữ liệu',
      data: [fields.map(({ name }) => headingCell(name)), ...dataRows(dataset)],
      columns: fields.map((field) => ({ width: widthOf(field) })),
      stickyRowsCount: 1,
    },
    {
      sheet: 'Từ điển',
      data: dictionarySheet(dataset),
      columns: [20, 26, 60, 18, 14, 50, 10, 20, 14, 30].map((width) => ({ width })),
      stickyRowsCount: 1,
    },
    {
      sheet: 'Nguồn và giấy phép',
      data: imprint.map(({ heading, words }) => [headingCell(heading), textCell(words)]),
      columns: [{ width: 20 }, { width: 100 }],
    },
  ]);
  const blob = await workbook.toBlob();
  return repack(new Uint8Array(await blob.arrayBuffer()), withoutGuard);
}

function withoutGuard(text: string, name: string): string {
  if (name !== 'xl/sharedStrings.xml') return text;
  return text.replaceAll(/<t(?: xml:space="preserve")?>#/g, '<t xml:space="preserve">');
}

const textCell = (text: string): CellObject => ({
  type: String,
  value: guard + escapeXlsxText(text),
  format: '@',
});

const headingCell = (text: string): CellObject => ({ ...textCell(text), fontWeight: 'bold' });

function dictionarySheet({ fields, ...dataset }: Dataset): SheetData {
  const words = dictionaryOf({ fields, ...dataset }).fields;
  return [
    dictionaryColumns.map(({ heading }) => headingCell(heading)),
    ...dictionaryRows(words).map((row) => row.map(textCell)),
  ];
}

function dataRows({ fields, rows }: Dataset): SheetData {
  return rows.map((row) => row.map((cell, index) => excelCell(fields[index], cell)));
}

function excelCell(field: DatasetField | undefined, cell: Cell): CellObject | null {
  if (cell === null) return null;
  if (typeof cell === 'number') return { type: Number, value: cell };
  const text = cellText(cell);
  if (text === '') return null;
  if (field?.type.name !== 'date' || text < firstDay) return textCell(text);
  return { type: Date, value: new Date(`${text}T00:00:00Z`), format: 'yyyy-mm-dd' };
}

const widths: Partial<Record<DatasetField['type']['name'], number>> = {
  date: 12,
  integer: 12,
  number: 12,
  period: 10,
  flag: 8,
  text: 40,
  url: 40,
};

/** In characters: by the kind of value, never narrower than the column's name. */
function widthOf({ name, type }: DatasetField): number {
  return Math.max(widths[type.name] ?? 24, name.length + 2);
}
