import { hatchPattern } from '../../charts/hatch.ts';
import type { IndicatorChart } from '../../charts/indicator-chart.ts';
import { lineChart } from '../../charts/line-chart.ts';
import { statusShape } from '../../charts/status-shape.ts';
// Its escaping is that of HTML too.
import { type Svg as Markup, svg as markup } from '../../charts/svg.ts';
import type { EmbedFacts, EmbedFigure } from './embed-facts.ts';
import { embedHeight } from './embed-height.ts';
import { embedStyle, embedStyleSum } from './embed-style.ts';

const policy = `default-src 'none'; style-src 'sha256-${embedStyleSum}'; base-uri 'none'; form-action 'none'`;

/** Sizes of the two drawings; the narrow one keeps its words readable at 320 pixels. */
const narrow = { width: 300, height: 220 };
const wide = { width: 600, height: 260 };

/** One whole page that needs nothing but itself: no script, no font, no request, no address of its own. */
export function embedPage(facts: EmbedFacts): string {
  const { title, site, release, sentence } = facts;
  const edition = release === null ? 'ô nhúng' : `bản phát hành ${release.id}`;
  const page = markup`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${`${title} – ${edition} – ${site}`}</title>
<meta name="description" content="${sentence}">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<meta name="embed-height" content="${embedHeight(facts)}">
<link rel="alternate" type="application/json+oembed" href="oembed.json" title="${title}">
<style>`.markup;
  return `${page}${embedStyle}</style>\n</head>\n<body>\n${body(facts).markup}\n</body>\n</html>\n`;
}

function body(facts: EmbedFacts): Markup {
  const { title, invented, sentence, commitment, figures, chart, edition, publisher, link } = facts;
  const mark = invented === null ? null : markup`<p class="invented">${invented}</p>\n`;
  return markup`<main>
${mark}<h1>${title}</h1>
<p class="status" data-status="${facts.shape.status}">${statusKey(facts)}${facts.status}</p>
<p>${sentence}</p>
<p>${commitment}</p>
${figureList(figures)}${chart && drawing(chart, facts.chartSource)}<p class="source">${edition}</p>
<p class="source">${publisher}</p>
<p><a href="${link.address}" target="_blank" rel="noopener">${link.words}</a></p>
</main>`;
}

function statusKey({ shape }: EmbedFacts): Markup {
  const box = { x: 0, y: 0, width: 16, height: 16 };
  return markup`<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${hatchPattern('muc')}${statusShape(shape, box, 'muc')}</svg>`;
}

function figureList(figures: readonly EmbedFigure[]): Markup | null {
  if (figures.length === 0) return null;
  return markup`<dl>
${figures.map(({ indicator, words, known, source }) => {
  const told = known ? markup`<b>${words}</b>` : markup`<span class="absent">${words}</span>`;
  return markup`<dt>${indicator}</dt>\n<dd>${told}${source === '' ? null : markup`<small>${source}</small>`}</dd>\n`;
})}</dl>
`;
}

function drawing({ series, options, summary }: IndicatorChart, source: string): Markup {
  const draw = (id: string, size: typeof narrow): Markup =>
    lineChart(series, { ...options, id, ...size });
  return markup`<figure>
<figcaption>${options.title}</figcaption>
<div class="narrow">${draw('hep', narrow)}</div>
<div class="wide">${draw('rong', wide)}</div>
<p>${summary}</p>
<small>${source}</small>
</figure>
`;
}
