import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  LeaderType,
  LineRuleType,
  Paragraph,
  Tab,
  type Table,
  TabStopType,
  TextRun,
} from 'docx';
import { dateLine } from '../../words/paper.ts';
import type { PaperBlock, SignaturePlace, Words } from './document.ts';
import { type DocxFrame, docxDefinitions, docxTable, sideBySide, widthsOf } from './docx-table.ts';
import { docxWords, textRuns } from './docx-words.ts';

type Of<K extends PaperBlock['kind']> = Extract<PaperBlock, { kind: K }>;

const headings = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

/** The blocks of a paper one after the other; each ordered list counts anew. */
export function docxBlocks(blocks: readonly PaperBlock[], frame: DocxFrame): (Paragraph | Table)[] {
  return blocks.flatMap((block, index) => docxBlock(block, index, frame));
}

function docxBlock(block: PaperBlock, index: number, frame: DocxFrame): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: headings[block.level], children: textRuns(block.text) })];
    case 'paragraph':
      return [paragraph(block, frame)];
    case 'quote':
      return quote(block, frame);
    case 'definitions':
      return [docxDefinitions(block.rows, frame), new Paragraph({ style: 'Small' })];
    case 'table':
      return docxTable(block, frame);
    case 'list':
      return block.items.map((words) => listItem(words, { block, index, frame }));
    case 'choices':
      return choices(block, frame);
    case 'lines':
      return dottedLines(block, frame);
    case 'signatures':
      return signatures(block.places, frame);
    case 'page-break':
      return [
        new Paragraph({
          pageBreakBefore: true,
          spacing: { after: 0, line: 20, lineRule: LineRuleType.EXACT },
        }),
      ];
  }
}

function paragraph({ words, small, centred }: Of<'paragraph'>, { home }: DocxFrame): Paragraph {
  return new Paragraph({
    ...(small === true && { style: 'Small' }),
    ...(centred === true && { alignment: AlignmentType.CENTER }),
    children: docxWords(words, home),
  });
}

/** Between a thick rule and its source, as on the pages. */
function quote({ quotes, source }: Of<'quote'>, { home }: DocxFrame): Paragraph[] {
  const left = { style: BorderStyle.SINGLE, size: 24, color: '000000', space: 10 } as const;
  const own = { style: 'Quote', border: { left }, keepNext: true };
  return [
    ...quotes.map((text) => new Paragraph({ ...own, children: textRuns(text) })),
    new Paragraph({
      style: 'Small',
      indent: { left: 400 },
      border: { left },
      children: docxWords(source, home),
    }),
  ];
}

function listItem(
  words: Words,
  { block, index, frame }: { block: Of<'list'>; index: number; frame: DocxFrame },
): Paragraph {
  return new Paragraph({
    numbering: { reference: block.ordered ? 'ordered' : 'bulleted', level: 0, instance: index },
    children: docxWords(words, frame.home),
  });
}

function choices({ label, items }: Of<'choices'>, { home }: DocxFrame): Paragraph[] {
  const box = () => new TextRun({ text: '☐ ', font: 'Segoe UI Symbol' });
  return [
    new Paragraph({ keepNext: true, children: textRuns(label) }),
    ...items.map(
      (words, index) =>
        new Paragraph({
          indent: { left: 600, hanging: 350 },
          spacing: { after: 40 },
          keepNext: index < items.length - 1,
          children: [box(), ...docxWords(words, home)],
        }),
    ),
  ];
}

/** Tabs with dots up to the right margin. */
function dottedLines({ label, count }: Of<'lines'>, { width }: DocxFrame): Paragraph[] {
  const stop = { type: TabStopType.RIGHT, position: width, leader: LeaderType.DOT };
  return Array.from({ length: count }, (_, index) => {
    const words = index === 0 && label !== '' ? textRuns(`${label} `) : [];
    return new Paragraph({
      tabStops: [stop],
      keepNext: index < count - 1,
      children: [...words, new TextRun({ children: [new Tab()] })],
    });
  });
}

function signatures(
  places: readonly SignaturePlace[],
  { width }: DocxFrame,
): (Paragraph | Table)[] {
  const widths = widthsOf(
    places.map(() => 1),
    width,
  );
  const centred = { alignment: AlignmentType.CENTER, keepNext: true };
  const cellOf = ({ role, hint, dated }: SignaturePlace): Paragraph[] => [
    new Paragraph({ ...centred, children: textRuns(dated ? dateLine : '', { italics: true }) }),
    new Paragraph({ ...centred, children: textRuns(role, { bold: true }) }),
    new Paragraph({
      ...centred,
      spacing: { after: 1300 },
      children: textRuns(hint, { italics: true }),
    }),
  ];
  return [
    new Paragraph({ keepNext: true, style: 'Small' }),
    sideBySide(places.map(cellOf), widths),
    new Paragraph({ style: 'Small' }),
  ];
}
