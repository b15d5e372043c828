import { textWidth, wrapText } from '../../charts/text.ts';
import type { EmbedFacts } from './embed-facts.ts';

/** Room for words in the narrowest frame, 320 pixels. */
const room = 292;
/** The reader's own face may be wider than the one that is measured. */
const wider = 1.12;
/** The narrow drawing at its largest, 340 pixels across. */
const drawingHeight = 250;

interface Line {
  size: number;
  bold?: boolean;
  height?: number;
}

const title: Line = { size: 19, bold: true, height: 24 };
const figure: Line = { size: 19, bold: true, height: 28 };
const text: Line = { size: 16 };
const strong: Line = { size: 16, bold: true };
const small: Line = { size: 14 };

/** Pixels that the page needs at most in a frame 320 or more across: a frame of that height never scrolls. */
export function embedHeight(facts: EmbedFacts): number {
  const { invented, chart, figures } = facts;
  const blocks = [
    heightOf(facts.title, title),
    28,
    heightOf(facts.sentence, text),
    heightOf(facts.commitment, text),
    ...figures.map(
      ({ indicator, words, source, known }) =>
        heightOf(indicator, small) +
        heightOf(words, known ? figure : { ...text, size: 17 }) +
        heightOf(source, small) +
        13,
    ),
    ...(chart === null
      ? []
      : [
          heightOf(chart.options.title, strong) + 4,
          drawingHeight,
          heightOf(chart.summary, text),
          heightOf(facts.chartSource, small),
        ]),
    heightOf(facts.edition, small),
    heightOf(facts.publisher, small),
    heightOf(facts.link.words, text),
  ];
  const mark = invented === null ? 0 : heightOf(invented, { ...small, bold: true }) + 8;
  const total = blocks.reduce((sum, height) => sum + height + 10, mark + 14);
  return Math.ceil(total / 20) * 20;
}

function heightOf(words: string, { size, bold = false, height = size * 1.45 }: Line): number {
  const face = { size, weight: bold ? (700 as const) : (400 as const) };
  const lines = wrapText(words, face, { width: room / wider });
  const long = lines.filter((line) => textWidth(line, face) > room / wider).length;
  return (lines.length + long) * height;
}
