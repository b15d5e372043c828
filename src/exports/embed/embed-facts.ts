import type { IndicatorChart } from '../../charts/indicator-chart.ts';
import { periodEnd } from '../../model/calendar.ts';
import type { Observation } from '../../model/observation.ts';
import type { StatusShape } from '../../model/status/shape.ts';
import { shapeOf } from '../../model/status/shape.ts';
import { statuses, type Verdict } from '../../model/status/status.ts';
import { absences } from '../../model/vocabulary.ts';
import { documentNames } from '../../words/document.ts';
import {
  commitmentLine,
  editionSentence,
  embedLinkWords,
  markWords,
  type NamedRelease,
  newestFigureWords,
} from '../../words/embed.ts';
import { capitalise, formatDate } from '../../words/format.ts';
import { inventedMark } from '../../words/invented.ts';
import { publisherSentence } from '../../words/publisher.ts';
import { verdictSentence } from '../../words/status.ts';
import {
  type JudgedTarget,
  type TargetPart,
  type TargetSource,
  targetParts,
} from '../judged-target.ts';

/** The newest figure of one indicator, or the name of its absence. */
export interface EmbedFigure {
  indicator: string;
  words: string;
  known: boolean;
  /** `Nguồn: 12/QĐ-UBND, biểu 2.`; empty without a figure. */
  source: string;
}

/** All that an embedded page says, as readers see it. */
export interface EmbedFacts {
  title: string;
  shape: StatusShape;
  status: string;
  sentence: string;
  commitment: string;
  figures: EmbedFigure[];
  /** The indicator that decides; null when no figure is known. */
  chart: IndicatorChart | null;
  /** What its marks mean, and `Nguồn của hình: …`; empty without a chart. */
  chartSource: string;
  edition: string;
  publisher: string;
  /** The words of the yellow mark; null for real figures. */
  invented: string | null;
  link: { words: string; address: string };
  site: string;
  release: NamedRelease | null;
}

/**
 * Gathers what the embedded page of a commitment says.
 * @param release null for the live page.
 */
export function embedFacts(
  judged: JudgedTarget,
  source: TargetSource,
  release: NamedRelease | null,
): EmbedFacts {
  const { target, verdict } = judged;
  const { site, indicators } = source;
  const parts = targetParts(judged, source);
  const drawn = decidingPart(parts, verdict);
  const orUnit = indicators.find(({ id }) => id === target.or_indicator)?.unit;
  return {
    title: target.name,
    shape: shapeOf(verdict),
    status: capitalise(statuses[verdict.status]),
    sentence: verdictSentence(verdict, site.place.name),
    commitment: commitmentLine(target, orUnit),
    figures: parts.map((part) => figureOf(part, source)),
    chart: drawn?.chart ?? null,
    chartSource: drawn === null ? '' : chartSource(drawn, source),
    edition: editionSentence(release, site.assessment_date),
    publisher: `${site.title}. ${publisherSentence(site)}`,
    invented: site.illustrative ? inventedMark : null,
    link: {
      words: embedLinkWords(release),
      address: `${release === null ? '../../' : '../../../'}chi-tieu/${target.id}/`,
    },
    site: site.title,
    release,
  };
}

/** The drawn part that stands as the whole does, so that a good part never hides a bad one. */
export function decidingPart(parts: readonly TargetPart[], { status }: Verdict): TargetPart | null {
  const drawn = parts.filter(({ chart }) => chart !== null);
  return drawn.find(({ judgement }) => judgement.status === status) ?? drawn[0] ?? null;
}

function chartSource({ rows }: TargetPart, { documents }: TargetSource): string {
  const from = rows.flatMap(({ document }) => document ?? []);
  const marks = markWords(new Set(rows.map(({ nature }) => nature)));
  return `${marks} Nguồn của hình: ${documentNames(from, documents)}.`.trim();
}

function figureOf({ indicator, judgement, rows }: TargetPart, source: TargetSource): EmbedFigure {
  const { assessment_date } = source.site;
  const row = judgement.figure ?? newestOf(rows, assessment_date);
  const absence = judgement.reasons.includes('suppressed') ? 'suppressed' : 'not-published';
  if (row === null) {
    const words = `${absences[absence]} (tìm lần cuối ngày ${formatDate(assessment_date)})`;
    return { indicator: indicator.name, words, known: false, source: '' };
  }
  const document = documentNames(row.document === null ? [] : [row.document], source.documents);
  const place = row.place === null ? '' : `, ${row.place}`;
  return {
    indicator: indicator.name,
    words: newestFigureWords(row, indicator),
    known: true,
    source: document === '' ? '' : `Nguồn: ${document}${place}.`,
  };
}

/** The newest published figure of any nature but a plan; one kept only to compare is left out. */
function newestOf(rows: readonly Observation[], assessmentDate: string): Observation | null {
  const known = rows.filter(
    ({ value, nature, use, published_on }) =>
      value !== null &&
      nature !== 'plan' &&
      use !== 'not-used' &&
      (published_on === null || published_on <= assessmentDate),
  );
  const order = known.toSorted((a, b) => (periodEnd(a.period) < periodEnd(b.period) ? -1 : 1));
  return order.at(-1) ?? null;
}
