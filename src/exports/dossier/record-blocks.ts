import type { Comment } from '../../model/comment.ts';
import type { Correction } from '../../model/correction.ts';
import { keyOf } from '../../model/noun.ts';
import { observations } from '../../model/observation.ts';
import { correctedThing, correctedValues } from '../../words/correction.ts';
import { capitalise, formatDate } from '../../words/format.ts';
import type { PaperBlock, Run } from '../paper/document.ts';
import { type DossierSources, type DossierSubject, documentRun } from './dossier-sources.ts';

/** What was mended in the rows that a dossier speaks of. */
export function correctionsIn(
  subject: DossierSubject,
  { oversight }: DossierSources,
): Correction[] {
  const { corrections } = oversight.sources;
  const cells = subject.rows.flatMap((row) => row.cells);
  const figures = new Set(
    cells.flatMap(({ results }) => results.map((row) => keyOf(observations, row))),
  );
  const targets = new Set(subject.rows.map(({ target }) => target.id));
  return corrections.filter(({ dataset, row }) => {
    if (dataset === 'observations') return figures.has(row);
    if (dataset === 'targets') return targets.has(row);
    if (dataset === 'budget') return subject.projects.includes(row.split('/')[1] ?? '');
    return subject.agencies.includes(row.split('/')[0] ?? '');
  });
}

/** Corrections as lines: when, what, from what to what, why. */
export function correctionList(
  corrections: readonly Correction[],
  { oversight }: DossierSources,
): PaperBlock {
  const { sources, ledger } = oversight;
  const items = corrections.map((correction): Run[] => {
    const { words } = correctedThing(correction, sources, ledger.area.id);
    const { before, after } = correctedValues(correction, sources);
    return [
      `${formatDate(correction.corrected_on)}, `,
      { link: `/du-lieu/dinh-chinh/#${correction.id}`, text: words },
      `: ${before} thành ${after}. ${correction.reason}`,
    ];
  });
  return { kind: 'list', ordered: false, items };
}

/** What the bodies of a dossier say, verbatim and dated. */
export function commentBlocks(comments: readonly Comment[], sources: DossierSources): PaperBlock[] {
  return comments.map((comment) => ({
    kind: 'quote',
    quotes: [comment.text],
    source: [
      `${capitalise(sources.oversight.names.agency(comment.agency))}, ${formatDate(comment.given_on)}`,
      ...(comment.document === null ? [] : [', ', documentRun(comment.document, sources)]),
    ],
  }));
}
