import { escapeXml } from '../model/escape.ts';

/** Markup that is known to be safe; made only by the `svg` template. */
export class Svg {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
  toString(): string {
    return this.markup;
  }
}

type Part = string | number | null | undefined | Svg | readonly Part[];

function render(part: Part): string {
  if (part === null || part === undefined) return '';
  if (part instanceof Svg) return part.markup;
  if (typeof part === 'number') return String(Number(part.toFixed(1)));
  if (typeof part === 'string') return escapeXml(part);
  return part.map(render).join('');
}

/** Template for SVG: every value is escaped, numbers are cut to a tenth, nested `svg` parts stay as they are. */
export function svg(strings: TemplateStringsArray, ...parts: Part[]): Svg {
  return new Svg(strings.reduce((out, text, index) => out + render(parts[index - 1]) + text));
}
