import { escapeXml } from '../../model/escape.ts';
import { escapeXlsxText } from '../xlsx-text.ts';

/** How a cell or a column looks; the order is that of the styles in the workbook. */
export const styleNames = [
  'plain',
  'heading',
  'required-heading',
  'code',
  'date',
  'wrapped',
  'strong',
] as const;
export type StyleName = (typeof styleNames)[number];

/** A cell that holds text. */
export interface SheetCell {
  text: string;
  style: StyleName;
}

/** What a spreadsheet lets one type in a column, from its second row on. */
export interface CellRule {
  kind:
    | { type: 'list'; range: string }
    | { type: 'date' | 'decimal' | 'whole'; from: number; to: number }
    | { type: 'none' };
  /** Shown when the cell is chosen. */
  prompt: { title: string; text: string };
  /** Shown when something else is typed. */
  error: string;
}

export interface SheetColumn {
  /** In letters of the usual size. */
  width: number;
  /** Look of cells that are still empty. */
  style: StyleName;
  rule?: CellRule;
}

/** One sheet of a workbook. */
export interface Sheet {
  name: string;
  /** How many rows at the top stay in view. */
  frozen: number;
  columns: readonly SheetColumn[];
  rows: readonly (readonly (SheetCell | null)[])[];
}

/** Last row that the rules hold for. */
const lastRow = 50_001;

/** Letters of a column as a spreadsheet shows them: 0 → `A`, 26 → `AA`. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest === 0 ? '' : columnLetters(rest - 1)}${String.fromCharCode(65 + (column % 26))}`;
}

/** A sheet as SpreadsheetML. Source: ECMA-376, part 1, 18.3.1.99 (order of the parts of a worksheet). */
export function sheetXml({ frozen, columns, rows }: Sheet): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetViews><sheetView workbookViewId="0">',
    `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>`,
    '</sheetView></sheetViews>',
    `<cols>${columns.map(columnXml).join('')}</cols>`,
    `<sheetData>${rows.map(rowXml).join('')}</sheetData>`,
    rulesXml(columns),
    '</worksheet>',
  ].join('');
}

function columnXml({ width, style }: SheetColumn, index: number): string {
  const place = `min="${index + 1}" max="${index + 1}"`;
  return `<col ${place} width="${width}" style="${styleNames.indexOf(style)}" customWidth="1"/>`;
}

function rowXml(cells: Sheet['rows'][number], index: number): string {
  const made = cells.map((cell, column) => (cell === null ? '' : cellXml(cell, column, index)));
  return `<row r="${index + 1}">${made.join('')}</row>`;
}

function cellXml({ text, style }: SheetCell, column: number, row: number): string {
  const place = `r="${columnLetters(column)}${row + 1}" s="${styleNames.indexOf(style)}"`;
  const words = `<t xml:space="preserve">${escapeXlsxText(escapeXml(text))}</t>`;
  return `<c ${place} t="inlineStr"><is>${words}</is></c>`;
}

function rulesXml(columns: readonly SheetColumn[]): string {
  const rules = columns.flatMap(({ rule }, index) => (rule ? [ruleXml(rule, index)] : []));
  if (rules.length === 0) return '';
  return `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

function ruleXml({ kind, prompt, error }: CellRule, column: number): string {
  const letters = columnLetters(column);
  const place = `sqref="${letters}2:${letters}${lastRow}"`;
  const help = `showInputMessage="1" promptTitle="${cut(prompt.title, 32)}" prompt="${cut(prompt.text, 255)}"`;
  if (kind.type === 'none') return `<dataValidation allowBlank="1" ${help} ${place}/>`;
  const operator = kind.type === 'list' ? '' : ' operator="between"';
  const head = `type="${kind.type}"${operator} allowBlank="1" ${help} showErrorMessage="1" error="${cut(error, 255)}"`;
  return `<dataValidation ${head} ${place}>${formulas(kind)}</dataValidation>`;
}

function formulas(kind: Exclude<CellRule['kind'], { type: 'none' }>): string {
  if (kind.type === 'list') return `<formula1>${escapeXml(kind.range)}</formula1>`;
  return `<formula1>${kind.from}</formula1><formula2>${kind.to}</formula2>`;
}

/** Spreadsheets refuse a file whose prompts are longer. */
function cut(text: string, length: number): string {
  return escapeXml(text.length <= length ? text : `${text.slice(0, length - 1)}…`);
}
