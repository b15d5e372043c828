import { lineChart } from '../charts/line-chart.ts';
import { standaloneSvg } from '../charts/standalone.ts';
import { homeSocialFile, pictureFile, socialFile } from '../model/picture-file.ts';
import { shapeOf } from '../model/status/shape.ts';
import { statuses } from '../model/status/status.ts';
import { figuresOf, isMeasured } from '../model/target-figures.ts';
import type { Locality } from '../plan/locality.ts';
import { homeSentence } from '../words/counts.ts';
import { documentNames } from '../words/document.ts';
import { capitalise, formatDate } from '../words/format.ts';
import { inventedMark } from '../words/invented.ts';
import { verdictSentence } from '../words/status.ts';
import { renderPng, socialSvg } from './chart-image.ts';
import { type JudgedTarget, judgedTargets, targetParts, targetSource } from './judged-target.ts';

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

/** Every chart of a commitment as SVG, and the pictures of shared links as PNG. */
export function* pictures(locality: Locality, options: PictureOptions): Generator<Picture> {
  const judged = judgedTargets(targetSource(locality));
  yield homePicture(judged, locality, options);
  for (const one of judged) {
    yield* chartFiles(one, locality, options);
    yield targetPicture(one, locality, options);
  }
}

function* chartFiles(
  judged: JudgedTarget,
  locality: Locality,
  options: PictureOptions,
): Generator<Picture> {
  const { site, tables } = locality;
  const { id } = judged.target;
  for (const { indicator, rows, chart } of targetParts(judged, targetSource(locality))) {
    if (chart === null) continue;
    const drawn = lineChart(chart.series, { ...chart.options, id, width: 640, height: 320 });
    const sources = rows.flatMap(({ document }) => document ?? []);
    yield {
      path: `chi-tieu/${id}/${pictureFile(judged.target, indicator.id, site.illustrative)}`,
      content: standaloneSvg(drawn, {
        title: chart.options.title,
        source: `Nguồn: ${documentNames(sources, tables.documents)}`,
        ...captionOf(`chi-tieu/${id}/`, locality, options),
      }),
    };
  }
}

const captionOf = (page: string, { site }: Locality, { home }: PictureOptions) => ({
  date: `Xét ngày ${formatDate(site.assessment_date)}`,
  address: `${home}${page}`,
  invented: site.illustrative ? inventedMark : null,
});

function homePicture(
  judged: readonly JudgedTarget[],
  locality: Locality,
  options: PictureOptions,
): Picture {
  const { site, tables } = locality;
  const measured = judged.filter(({ target }) => isMeasured(target));
  const sentence = homeSentence({
    total: judged.length,
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
  { target, verdict }: JudgedTarget,
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
