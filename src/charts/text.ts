import { type Svg, svg } from './svg.ts';
import { asciiWidths, otherWidths } from './text-widths.ts';

/** The two weights of the site's face that charts use. */
export type Weight = 400 | 700;

/** Size and weight of a text in a drawing. */
export interface Face {
  size: number;
  weight: Weight;
}

/** Words of a chart. */
export const plain: Face = { size: 13, weight: 400 };
/** Values of a chart. */
export const bold: Face = { size: 13, weight: 700 };

/** From one baseline to the next; marks over and under letters clear each other. */
export const lineHeight = ({ size }: Face): number => size * 1.25;

/** Width of a line of Noto Sans, without kerning; marks over and under letters take no room. */
export function textWidth(text: string, { size, weight }: Face): number {
  const letters = [...text.normalize('NFD')].filter((letter) => !isMark(letter));
  // ơ and ư come apart into a letter and a horn, which is wider than nothing.
  const horns = [...text.normalize('NFD')].filter((letter) => letter === horn).length;
  const sum = letters.reduce((total, letter) => total + advance(letter, weight), horns * 70);
  return (sum * size) / 1000;
}

const horn = '\u031B';
const isMark = (letter: string): boolean => /\p{M}/u.test(letter);

/** Letters of other scripts are taken for as wide as an M. */
function advance(letter: string, weight: Weight): number {
  const code = letter.codePointAt(0) ?? 0;
  const others: Readonly<Record<string, number>> = otherWidths[weight];
  return asciiWidths[weight][code - 32] ?? others[letter] ?? 935;
}

/** Breaks a text into lines no wider than `width`; what passes `lines` is cut, with an ellipsis. */
export function wrapText(
  text: string,
  face: Face,
  { width, lines = Number.POSITIVE_INFINITY }: { width: number; lines?: number },
): string[] {
  const all: string[] = [];
  for (const word of text.split(/\s+/).filter((word) => word !== '')) {
    const longer = all.length === 0 ? word : `${all.at(-1)} ${word}`;
    if (all.length > 0 && textWidth(longer, face) <= width) all[all.length - 1] = longer;
    else all.push(word);
  }
  const kept = all.slice(0, lines);
  const last = kept.at(-1);
  if (last === undefined) return [];
  const cut = all.length > lines;
  return [
    ...kept.slice(0, -1).map((line) => shorten(line, face, width)),
    shorten(last, face, width, cut),
  ];
}

/** The text itself if it fits, else its first words, or the beginning of its first, with an ellipsis. */
export function shorten(text: string, face: Face, width: number, cut = false): string {
  const fits = (part: string): boolean => textWidth(`${part}…`, face) <= width;
  if (!cut && textWidth(text, face) <= width) return text;
  const words = text.split(' ');
  while (words.length > 1 && !fits(words.join(' '))) words.pop();
  const letters = [...new Intl.Segmenter('vi').segment(words.join(' '))].map(
    ({ segment }) => segment,
  );
  while (letters.length > 1 && !fits(letters.join(''))) letters.pop();
  return `${letters.join('').replace(/[\s,.;:–-]+$/u, '')}…`;
}

/** Lines of about one length: as many as `wrapText` makes, each as short as that allows. */
export function balanceText(text: string, face: Face, width: number): string[] {
  const lines = wrapText(text, face, { width });
  const narrower = Array.from({ length: 24 }, (_, step) => width * (1 - (step + 1) / 48));
  const even = narrower
    .map((width) => wrapText(text, face, { width }))
    .filter((tried) => tried.length === lines.length && !tried.some((line) => line.endsWith('…')));
  return even.at(-1) ?? lines;
}

/** Lines of text under each other, from the baseline of the first. */
export function textLines(
  lines: readonly string[],
  place: { x: number; y: number; anchor?: 'start' | 'middle' | 'end'; fill: string },
  face: Face,
): Svg {
  const { x, y, anchor = 'start', fill } = place;
  return svg`<text fill="${fill}" font-size="${face.size}" font-weight="${face.weight}" text-anchor="${anchor}">${lines.map((line, index) => svg`<tspan x="${x}" y="${y + index * lineHeight(face)}">${line}</tspan>`)}</text>`;
}
