import {
  AlignmentType,
  BorderStyle,
  type ITableBordersOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { PaperColumn, PaperTable, Words } from './document.ts';
import { docxWords } from './docx-words.ts';

/** What the blocks need beside themselves: the home page's address, the width of the text in twips. */
export interface DocxFrame {
  home: string;
  width: number;
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const rule = { style: BorderStyle.SINGLE, size: 4, color: '999999' } as const;
const ink = { style: BorderStyle.SINGLE, size: 12, color: '000000' } as const;

/** Rules between rows and nothing else, as on the pages. */
const ruled = {
  ...{ top: ink, bottom: rule, left: none, right: none },
  ...{ insideHorizontal: rule, insideVertical: none },
};
const bare = {
  ...{ top: none, bottom: none, left: none, right: none },
  ...{ insideHorizontal: none, insideVertical: none },
};
const cellMargins = { left: 60, right: 100, top: 20, bottom: 20 };

/** Shares as widths that add up to the whole. */
export function widthsOf(shares: readonly number[], whole: number): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const ends = shares.map((_, index) =>
    Math.round((whole * shares.slice(0, index + 1).reduce((sum, share) => sum + share, 0)) / total),
  );
  return ends.map((end, index) => end - (ends[index - 1] ?? 0));
}

/** A caption kept with its table, and the table. */
export function docxTable(table: PaperTable, frame: DocxFrame): (Paragraph | Table)[] {
  const { caption, columns, rows } = table;
  const widths = widthsOf(
    columns.map(({ width }) => width),
    frame.width,
  );
  const rowOf = (cells: readonly Words[], isHeader: boolean): TableRow =>
    new TableRow({
      tableHeader: isHeader,
      cantSplit: true,
      children: columns.map((column, index) =>
        cellOf(cells[index] ?? '', {
          column,
          isHeader,
          width: widths[index] ?? 0,
          home: frame.home,
        }),
      ),
    });
  const head = columns.map(({ heading }): Words => [{ look: 'strong', text: heading }]);
  return [
    new Paragraph({
      keepNext: true,
      spacing: { before: 160, after: 80 },
      children: docxWords([{ look: 'strong', text: caption }], frame.home),
    }),
    grid([rowOf(head, true), ...rows.map((cells) => rowOf(cells, false))], widths, ruled),
    new Paragraph({ style: 'Small', spacing: { after: 60 } }),
  ];
}

function cellOf(words: Words, { column, isHeader, width, home }: CellPlace): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: isHeader ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
    ...(isHeader && { borders: { bottom: ink } }),
    children: [
      new Paragraph({
        style: 'Cell',
        keepNext: isHeader,
        alignment: column.numeric === true ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: docxWords(words, home),
      }),
    ],
  });
}

interface CellPlace {
  column: PaperColumn;
  isHeader: boolean;
  width: number;
  home: string;
}

/** A table without a rule, to set things side by side; its one row is never cut. */
export function sideBySide(cells: readonly Paragraph[][], widths: readonly number[]): Table {
  const children = cells.map(
    (own, index) =>
      new TableCell({ width: { size: widths[index] ?? 0, type: WidthType.DXA }, children: own }),
  );
  return grid([new TableRow({ cantSplit: true, children })], widths, bare);
}

/** Rows of a term and its words, without a header. */
export function docxDefinitions(
  rows: readonly { term: string; words: Words }[],
  { home, width }: DocxFrame,
): Table {
  const widths = widthsOf([3, 7], width);
  const columns = widths.map((share): PaperColumn => ({ heading: '', width: share }));
  const rowOf = ({ term, words }: { term: string; words: Words }): TableRow => {
    const cells: Words[] = [[{ look: 'strong', text: term }], words];
    return new TableRow({
      cantSplit: true,
      children: columns.map((column, index) =>
        cellOf(cells[index] ?? '', { column, isHeader: false, width: column.width, home }),
      ),
    });
  };
  return grid(rows.map(rowOf), widths, { ...ruled, top: rule });
}

function grid(rows: TableRow[], widths: readonly number[], borders: ITableBordersOptions): Table {
  return new Table({
    rows,
    columnWidths: [...widths],
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: cellMargins,
    borders,
  });
}
