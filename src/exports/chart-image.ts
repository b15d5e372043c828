import { Resvg } from '@resvg/resvg-js';
import { inTheme, lightTheme } from '../charts/colours.ts';
import { hatchPattern } from '../charts/hatch.ts';
import { statusShape } from '../charts/status-shape.ts';
import { type StripCell, stripChart } from '../charts/strip-chart.ts';
import { Svg, svg } from '../charts/svg.ts';
import { balanceText, type Face, shorten, textLines, textWidth, wrapText } from '../charts/text.ts';
import type { StatusShape } from '../model/status/shape.ts';

/** What the picture of a shared link says. */
export interface SocialPicture {
  title: string;
  /** The page's first sentence. */
  sentence: string;
  /** The status word and its shape; null on pages without a status. */
  statusLabel: string | null;
  statusShape: StatusShape | null;
  /** Each as readers see it: `Nguồn: …`, `Đánh giá ngày …`, the address of the page. */
  source: string;
  date: string;
  address: string;
  /** The words of the yellow mark; null for real figures. */
  invented: string | null;
  /** The strip of commitments, where the page speaks of several. */
  strip?: readonly StripCell[];
}

const size = { width: 1200, height: 630 };
const edge = 64;
const room = size.width - 2 * edge;
const footTop = 528;
const id = 'social';
const statusFace: Face = { size: 32, weight: 700 };
const sentenceFace: Face = { size: 30, weight: 400 };
const footFace: Face = { size: 22, weight: 400 };
const markFace: Face = { size: 24, weight: 700 };

/** Lays out the 1200 × 630 picture of a shared link, with plain colours and fonts. */
export function socialSvg(picture: SocialPicture): Svg {
  const mark = picture.invented === null ? null : drawMark(picture.invented);
  const strip = picture.strip === undefined ? null : drawStrip(picture.strip);
  const top = mark === null ? 56 : 92;
  const status = drawStatus(picture, top);
  const titleTop = status === null ? top : top + 66;
  const title = fitTitle(picture.title, strip === null ? 3 : 2);
  const sentenceTop = titleTop + title.lines.length * title.face.size * 1.25 + 18;
  const end = strip === null ? footTop - 16 : footTop - 136;
  const count = Math.max(0, Math.floor((end - sentenceTop) / (sentenceFace.size * 1.25)));
  const sentence = wrapText(picture.sentence, sentenceFace, { width: room, lines: count });
  const drawn = svg`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630" width="1200" height="630" color="var(--color-ink)" font-family="Noto Sans, sans-serif">${hatchPattern(id)}<rect width="1200" height="630" fill="var(--color-paper)"/>${mark}${status}${column(title.lines, titleTop, title.face)}${column(sentence, sentenceTop, sentenceFace)}${strip}${drawFoot(picture)}</svg>`;
  return new Svg(inTheme(drawn.markup, lightTheme));
}

function column(lines: readonly string[], top: number, face: Face): Svg {
  return textLines(lines, { x: edge, y: top + face.size, fill: 'var(--color-ink)' }, face);
}

/** The largest size at which the title takes no more lines than it may. */
function fitTitle(title: string, most: number): { lines: string[]; face: Face } {
  const sizes = [68, 60, 52, 46].map((size): Face => ({ size, weight: 700 }));
  const tried = sizes.map((face) => ({ face, lines: balanceText(title, face, room) }));
  const smallest: Face = { size: 46, weight: 700 };
  return (
    tried.find(
      ({ lines, face }) =>
        lines.length <= most && lines.every((line) => textWidth(line, face) <= room),
    ) ?? {
      face: smallest,
      lines: wrapText(title, smallest, { width: room, lines: most }),
    }
  );
}

function drawMark(words: string): Svg {
  const line = shorten(words, markFace, room);
  return svg`<rect width="1200" height="56" fill="var(--color-mark)"/>${textLines([line], { x: edge, y: 37, fill: 'var(--color-on-mark)' }, markFace)}`;
}

function drawStatus({ statusLabel, statusShape: shape }: SocialPicture, top: number): Svg | null {
  if (statusLabel === null) return null;
  const box = { x: edge, y: top, width: 42, height: 42 };
  const x = shape === null ? edge : edge + 58;
  const words = textLines(
    [shorten(statusLabel, statusFace, room - 58)],
    { x, y: top + 33, fill: 'var(--color-ink)' },
    statusFace,
  );
  return svg`${shape && statusShape(shape, box, id)}${words}`;
}

/** The strip in one row, its cells and numbers as large as the width allows. */
function drawStrip(cells: readonly StripCell[]): Svg {
  const scale = Math.min(1.7, room / (cells.length * 34));
  const look = {
    id: 'strip',
    width: room / scale,
    height: 88 / scale - 22,
    title: '',
    description: '',
  };
  return svg`<g transform="translate(${edge} ${footTop - 118}) scale(${String(scale)})">${stripChart(cells, look)}</g>`;
}

/** Under a rule: the source, then the date and the address. */
function drawFoot({ source, date, address }: SocialPicture): Svg {
  const lines = [source, `${date} · ${address}`].map((line) => shorten(line, footFace, room));
  return svg`<path d="M${edge} ${footTop}H${edge + room}" stroke="var(--color-ink)" stroke-width="3"/>${textLines(lines, { x: edge, y: footTop + 38, fill: 'var(--color-soft)' }, footFace)}`;
}

/**
 * Draws SVG text into PNG bytes, the same each time.
 * @param fontFiles paths of TTF files of Noto Sans, regular and bold; woff2 draws nothing.
 */
export function renderPng(markup: string, fontFiles: readonly string[]): Uint8Array {
  if (!fontFiles.some((file) => file.endsWith('.ttf')))
    throw new Error('renderPng needs TTF files.');
  const font = {
    loadSystemFonts: false,
    fontFiles: [...fontFiles],
    defaultFontFamily: 'Noto Sans',
  };
  return new Resvg(markup, { font }).render().asPng();
}
