import { inTheme, lightTheme, type Theme } from './colours.ts';
import { Svg, svg } from './svg.ts';
import { type Face, textLines, wrapText } from './text.ts';

/** What a drawing must carry with it when it leaves its page; each part as readers see it, such as `Nguồn: …`. */
export interface Caption {
  title: string;
  source: string;
  date: string;
  address: string;
  /** The words of the yellow mark; null for real figures. */
  invented: string | null;
}

const edge = 20;
const titleFace: Face = { size: 16, weight: 700 };
const markFace: Face = { size: 13, weight: 700 };
const sourceFace: Face = { size: 12, weight: 400 };

/** Turns a chart of the page into a file of its own: plain colours, plain fonts, white paper, its caption. */
export function standaloneSvg(chart: Svg, caption: Caption, theme: Theme = lightTheme): string {
  const [, width = 0, height = 0] =
    /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(chart.markup)?.map(Number) ?? [];
  const mark = markOf(caption.invented, width);
  const title = linesOf([caption.title], { width, face: titleFace, fill: 'var(--color-ink)' });
  const source = linesOf([caption.source, caption.date, caption.address], {
    width,
    face: sourceFace,
    fill: 'var(--color-soft)',
  });
  const titleTop = mark.height + edge;
  const chartTop = titleTop + title.height + 12;
  const sourceTop = chartTop + height + 14;
  const full = { width: width + 2 * edge, height: sourceTop + source.height + edge };
  const file = svg`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${full.width} ${full.height}" width="${full.width}" height="${full.height}" color="var(--color-ink)" font-family="Noto Sans, sans-serif" font-size="13"><rect width="${full.width}" height="${full.height}" fill="var(--color-paper)"/>${mark.content}${at(titleTop, title.content)}<g transform="translate(${edge} ${chartTop})">${asPart(chart)}</g>${at(sourceTop, source.content)}</svg>`;
  return inTheme(file.markup, theme);
}

const at = (top: number, content: Svg): Svg =>
  svg`<g transform="translate(${edge} ${top})">${content}</g>`;

/** The chart without the page's classes and links, which lead nowhere from a file. */
function asPart({ markup }: Svg): Svg {
  return new Svg(
    markup
      .replaceAll(/ class="[^"]*"/g, '')
      .replaceAll(/<a href="[^"]*"/g, '<g')
      .replaceAll('</a>', '</g>'),
  );
}

interface Look {
  width: number;
  face: Face;
  fill: string;
}

function linesOf(
  texts: readonly string[],
  { width, face, fill }: Look,
): { content: Svg; height: number } {
  const lines = texts.flatMap((text) => wrapText(text, face, { width }));
  return {
    content: textLines(lines, { x: 0, y: face.size, fill }, face),
    height: lines.length * face.size * 1.25,
  };
}

/** The yellow band over invented figures. */
function markOf(words: string | null, width: number): { content: Svg; height: number } {
  if (words === null) return { content: svg``, height: 0 };
  const { content, height } = linesOf([words], {
    width,
    face: markFace,
    fill: 'var(--color-on-mark)',
  });
  return {
    content: svg`<rect width="${width + 2 * edge}" height="${height + 16}" fill="var(--color-mark)"/>${at(8, content)}`,
    height: height + 16,
  };
}
