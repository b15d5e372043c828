import type { Citable } from '../../model/citable.ts';
import { figureAnchor } from '../../model/figure-anchor.ts';
import { keyOf } from '../../model/noun.ts';
import { type Observation, observations } from '../../model/observation.ts';
import { shortDocument } from '../../words/document.ts';
import { newestFigureWords } from '../../words/embed.ts';
import { decidingPart } from '../embed/embed-facts.ts';
import {
  type JudgedTarget,
  type TargetPart,
  type TargetSource,
  targetParts,
} from '../judged-target.ts';
import { type CitedSite, type CitedThing, siteCitable } from './site-citable.ts';

/** A citable thing and its anchor on the page that lists the citations. */
export interface CitedPart {
  anchor: string;
  citable: Citable;
}

/** A figure that can be cited, with its key among the observations. */
export interface CitedFigure extends CitedPart {
  figure: string;
}

/** All that can be cited of one commitment: itself, its charts, its figures. */
export interface TargetCitables {
  target: CitedPart;
  charts: CitedPart[];
  figures: CitedFigure[];
}

interface Setting {
  judged: JudgedTarget;
  source: TargetSource;
  cited: CitedSite;
}

/** What can be cited of a commitment, each with an address whose bytes a release keeps. */
export function targetCitables(setting: Setting): TargetCitables {
  const { judged, source } = setting;
  const parts = targetParts(judged, source);
  const drawn = decidingPart(parts, judged.verdict);
  return {
    target: targetOf(parts, setting),
    charts: parts
      .filter(({ chart }) => chart !== null)
      .map((part) => chartOf(part, part === drawn, setting)),
    figures: parts.flatMap((part) =>
      part.rows.filter(({ value }) => value !== null).map((row) => figureOf(row, part, setting)),
    ),
  };
}

function targetOf(parts: readonly TargetPart[], setting: Setting): CitedPart {
  const { judged, source, cited } = setting;
  const { id, name } = judged.target;
  const rows = parts.flatMap(({ rows }) => rows);
  const citable = siteCitable(source.site, cited, {
    ...{ kind: 'target', key: id, title: name },
    sources: documentsOf(source.site.plan.document, rows, source),
    page: `chi-tieu/${id}/`,
    ...frozenPage(id, cited),
  });
  return { anchor: 'cam-ket', citable };
}

/** The frozen page as the lasting address, where the release has one. */
function frozenPage(id: string, { frozen }: CitedSite): Pick<CitedThing, 'lasting'> {
  return frozen.has(id) ? { lasting: (release) => `nhung/${id}/${release}/` } : {};
}

/** The drawing that decides is part of the frozen page; the others can be drawn from the release's files. */
function chartOf(
  { indicator, rows, chart }: TargetPart,
  isFrozen: boolean,
  setting: Setting,
): CitedPart {
  const { judged, source, cited } = setting;
  const { id } = judged.target;
  const anchor = `bieu-do-${indicator.id}`;
  const citable = siteCitable(source.site, cited, {
    ...{ kind: 'chart', key: `${id}-${anchor}`, title: chart?.options.title ?? indicator.name },
    sources: documentsOf(null, rows, source),
    page: `chi-tieu/${id}/#so-lieu-${indicator.id}`,
    ...(isFrozen ? frozenPage(id, cited) : {}),
  });
  return { anchor, citable };
}

function figureOf(row: Observation, { indicator }: TargetPart, setting: Setting): CitedFigure {
  const { judged, source, cited } = setting;
  const figure = keyOf(observations, row);
  const anchor = figureAnchor(figure);
  const place = row.place === null ? '' : `, ${row.place}`;
  const citable = siteCitable(source.site, cited, {
    kind: 'figure',
    key: anchor,
    title: `${indicator.name}, ${source.site.place.name}: ${newestFigureWords(row, indicator)}`,
    sources: documentsOf(null, [row], source).map((name) => `${name}${place}`),
    page: `chi-tieu/${judged.target.id}/#${anchor}`,
  });
  return { anchor, citable, figure };
}

function documentsOf(
  first: string | null,
  rows: readonly Observation[],
  { documents }: TargetSource,
): string[] {
  const ids = new Set([first, ...rows.map(({ document }) => document)]);
  return documents.filter(({ id }) => ids.has(id)).map(shortDocument);
}
