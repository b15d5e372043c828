import { indicatorChart } from '../charts/indicator-chart.ts';
import { lineChart } from '../charts/line-chart.ts';
import { standaloneSvg } from '../charts/standalone.ts';
import type { Area } from '../model/area.ts';
import { homeSocialFile, pictureFile, socialFile } from '../model/picture-file.ts';
import { judgeTarget } from '../model/status/judge.ts';
import { shapeOf } from '../model/status/shape.ts';
import { statuses, type Verdict } from '../model/status/status.ts';
import type { Target } from '../model/target.ts';
import { figuresOf, isMeasured } from '../model/target-figures.ts';
import type { Locality } from '../plan/locality.ts';
import { homeSentence } from '../words/counts.ts';
import { shortDocument } from '../words/document.ts';
import { capitalise, formatDate, formatList } from '../words/format.ts';
import { inventedMark } from '../words/invented.ts';
import { verdictSentence } from '../words/status.ts';
import { renderPng, socialSvg } from './chart-image.ts';

/** A file to add to the built site, below its root. */
export interface Picture {
  path: string;
  content: string | Uint8Array;
}

/** What the pictures say besides the data. */
export interface PictureOptions {
  /** Address of the home page: origin and base path. */
  home: string;
  /** Paths of TTF files of Noto Sans, regular and bold. */
  fonts: readonly string[];
}

interface Judged {
  target: Target;
  verdict: Verdict;
}

/** Every chart of a commitment as SVG, and the pictures of shared links as PNG. */
export function* pictures(locality: Locality, options: PictureOptions): Generator<Picture> {
  const area = planAreaOf(locality);
  const judged = locality.tables.targets.map((target) => ({
    target,
    verdict: judgeTarget(target, {
      area,
      observations: locality.tables.observations,
      indicators: locality.tables.indicators,
      assessmentDate: locality.site.assessment_date,
    }),
  }));
  yield homePicture(judged, locality, options);
  for (const one of judged) {
    yield* chartFiles(one, { locality, area, options });
    yield targetPicture(one, locality, options);
  }
}

function planAreaOf({ site, tables }: Locality): Area {
  const area = tables.areas.find(({ id }) => id === site.place.area);
  if (area === undefined) throw new Error(`Unknown area ${site.place.area}`);
  return area;
}

function* chartFiles(
  { target, verdict }: Judged,
  { locality, area, options }: { locality: Locality; area: Area; options: PictureOptions },
): Generator<Picture> {
  const { site, tables } = locality;
  for (const judgement of verdict.parts) {
    const indicator = tables.indicators.find(({ id }) => id === judgement.indicator);
    const rows = tables.observations.filter(
      (row) => row.indicator === judgement.indicator && row.area === area.id,
    );
    if (indicator === undefined || rows.every(({ value }) => value === null)) continue;
    const chart = indicatorChart({
      target,
      indicator,
      judgement,
      rows,
      area: area.id,
      place: site.place.name,
      planStart: site.plan.period_start,
      assessmentDate: site.assessment_date,
    });
    const drawn = lineChart(chart.series, {
      ...chart.options,
      id: target.id,
      width: 640,
      height: 320,
    });
    const sources = [...new Set(rows.flatMap(({ document }) => document ?? []))];
    yield {
      path: `chi-tieu/${target.id}/${pictureFile(target, indicator.id, site.illustrative)}`,
      content: standaloneSvg(drawn, {
        title: chart.options.title,
        source: `Nguồn: ${sourceWords(sources, locality)}`,
        ...captionOf(`chi-tieu/${target.id}/`, locality, options),
      }),
    };
  }
}

function sourceWords(ids: readonly string[], { tables }: Locality): string {
  const names = tables.documents.filter(({ id }) => ids.includes(id)).map(shortDocument);
  return formatList(names);
}

const captionOf = (page: string, { site }: Locality, { home }: PictureOptions) => ({
  date: `Xét ngày ${formatDate(site.assessment_date)}`,
  address: `${home}${page}`,
  invented: site.illustrative ? inventedMark : null,
});

function homePicture(
  judged: readonly Judged[],
  locality: Locality,
  options: PictureOptions,
): Picture {
  const { site, tables } = locality;
  const measured = judged.filter(({ target }) => isMeasured(target));
  const sentence = homeSentence({
    measured: measured.length,
    withFigure: measured.filter(
      ({ target }) => figuresOf(target, tables.observations, site.place.area).length > 0,
    ).length,
    met: measured.filter(({ verdict }) => verdict.status === 'met').length,
  });
  const drawn = socialSvg({
    title: sentence,
    sentence: site.title,
    statusLabel: null,
    statusShape: null,
    source: site.tagline,
    ...captionOf('', locality, options),
    strip: judged.map(({ target, verdict }) => ({
      label: String(target.order),
      shape: shapeOf(verdict),
    })),
  });
  return {
    path: homeSocialFile(site.illustrative),
    content: renderPng(drawn.markup, options.fonts),
  };
}

function targetPicture(
  { target, verdict }: Judged,
  locality: Locality,
  options: PictureOptions,
): Picture {
  const { site } = locality;
  const drawn = socialSvg({
    title: target.name,
    sentence: verdictSentence(verdict, site.place.name),
    statusLabel: capitalise(statuses[verdict.status]),
    statusShape: shapeOf(verdict),
    source: site.title,
    ...captionOf(`chi-tieu/${target.id}/`, locality, options),
  });
  return {
    path: `chi-tieu/${target.id}/${socialFile(target, site.illustrative)}`,
    content: renderPng(drawn.markup, options.fonts),
  };
}
