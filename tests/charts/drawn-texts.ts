import { type Box, overlap } from '../../src/charts/box.ts';
import { labelBox } from '../../src/charts/label-layout.ts';
import type { Svg } from '../../src/charts/svg.ts';
import type { Weight } from '../../src/charts/text.ts';

/** A line of text as it stands in a drawing. */
interface DrawnText {
  text: string;
  size: number;
  box: Box;
}

/** The innermost value of an attribute; tags stand from the outermost to the innermost. */
const attribute = (tags: string, name: string): string | undefined =>
  [...tags.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].at(-1)?.[1];
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const plainText = (text: string): string =>
  text.replaceAll(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);

/** All lines of text of a drawing with the room they take, moved groups included. */
export function drawnTexts({ markup }: Svg): DrawnText[] {
  const found: DrawnText[] = [];
  const groups: string[] = [];
  let style = '';
  for (const [, closing, name = '', tag = '', text = ''] of markup.matchAll(
    /<(\/?)(\w+)([^>]*)>([^<]*)/g,
  )) {
    const isGroup = name === 'g' || name === 'a';
    if (closing === '/' && isGroup) groups.pop();
    if (closing === '/') continue;
    if (isGroup) groups.push(tag);
    if (name === 'text') style = tag;
    if ((name === 'text' || name === 'tspan') && text !== '') {
      found.push(textOf(groups.join('') + style + tag, text, groups.map(moveOf)));
    }
  }
  return found;
}

function moveOf(tag: string): [number, number] {
  const [, x = '0', y = '0'] = /translate\(([\d.-]+) ([\d.-]+)\)/.exec(tag) ?? [];
  return [Number(x), Number(y)];
}

function textOf(tags: string, raw: string, moves: readonly [number, number][]): DrawnText {
  const size = Number(attribute(tags, 'font-size') ?? 13);
  const weight = Number(attribute(tags, 'font-weight') ?? 400) as Weight;
  const [dx, dy] = ([0, 1] as const).map((axis) =>
    moves.reduce((sum, move) => sum + move[axis], 0),
  );
  const place = {
    x: Number(attribute(tags, 'x')) + (dx ?? 0),
    y: Number(attribute(tags, 'y')) + (dy ?? 0),
    anchor: (attribute(tags, 'text-anchor') ?? 'start') as 'start' | 'middle' | 'end',
  };
  const text = plainText(raw);
  const box = labelBox({ lines: [text], face: { size, weight } }, place);
  return { text, size, box: { ...box, x: box.x + 1, width: box.width - 2 } };
}

/** Pairs of texts that run into each other; a hair's breadth is forgiven. */
export function collisions(chart: Svg): string[] {
  const texts = drawnTexts(chart);
  return texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter((other) => overlap(one.box, other.box) > 12)
      .map((other) => `${one.text} × ${other.text}`),
  );
}

/** Texts that run out of the drawing. */
export function strays(chart: Svg): string[] {
  const [, width = 0, height = 0] =
    /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(chart.markup)?.map(Number) ?? [];
  return drawnTexts(chart)
    .filter(({ box }) => {
      const [right, bottom] = [box.x + box.width, box.y + box.height];
      return box.x < -1 || box.y < -1 || right > width + 1 || bottom > height + 1;
    })
    .map(({ text }) => text);
}
