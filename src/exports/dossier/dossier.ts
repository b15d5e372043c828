import { periodEnd } from '../../model/calendar.ts';
import { inventedMark } from '../../words/invented.ts';
import {
  dossierHeadings,
  dossierLead,
  dossierNothing,
  dossierRelease,
  dossierSignatures,
  dossierTitle,
  findingLines,
} from '../../words/oversight/dossier.ts';
import { moneyAndResultSentence } from '../../words/oversight/money-and-result.ts';
import type { PaperBlock, PaperDocument, Run } from '../paper/document.ts';
import { commitmentQuotes, commitmentTable } from './commitment-blocks.ts';
import { clauseRuns, type DossierSources, type DossierSubject } from './dossier-sources.ts';
import { dutyBlocks } from './duty-blocks.ts';
import { commentBlocks, correctionList, correctionsIn } from './record-blocks.ts';
import { reportBlocks } from './report-blocks.ts';

type Part = keyof typeof dossierNothing;

/** The dossier of one body, project or area as a paper: what was promised and asked, what came, what to ask. */
export function dossierOf(subject: DossierSubject, sources: DossierSources): PaperDocument {
  const { site } = sources.oversight.sources;
  return {
    title: dossierTitle(subject.name),
    subtitle: `${site.plan.title}, ${site.place.name}`,
    motto: false,
    orientation: 'portrait',
    blocks: [
      { kind: 'paragraph', words: dossierLead(site), small: true },
      ...partBlocks(subject, sources),
      ...closingBlocks(sources),
    ],
    imprint: {
      site: site.title,
      release: sources.release,
      page: `/giam-sat/ho-so/${subject.id}/`,
      invented: site.illustrative ? inventedMark : null,
    },
  };
}

/** Each part under its heading; what has nothing says so. */
function partBlocks(subject: DossierSubject, sources: DossierSources): PaperBlock[] {
  const { rows, duties } = subject;
  const corrections = correctionsIn(subject, sources);
  const filled: Record<Part, PaperBlock[]> = {
    commitments:
      rows.length === 0 ? [] : [commitmentTable(rows, sources), ...quotesOf(subject, sources)],
    duties: dutyBlocks(duties, sources, subject.kind === 'co-quan'),
    reports: reportsOf(subject, sources),
    money: moneyOf(subject, sources),
    corrections: corrections.length === 0 ? [] : [correctionList(corrections, sources)],
    comments: commentsOf(subject, sources),
    questions: questionsOf(subject, sources),
  };
  const parts: readonly Part[] = [
    'commitments',
    'duties',
    'reports',
    'money',
    'corrections',
    'comments',
    'questions',
  ];
  return parts
    .filter((part) => tells(subject, part))
    .flatMap((part) => [
      { kind: 'heading', level: 1, text: dossierHeadings[part], id: part },
      ...(filled[part].length > 0 ? filled[part] : [nothing(part)]),
    ]);
}

/** An area without bodies of its own has their work and reports in the dossiers of the bodies; money is by project. */
function tells({ kind, agencies }: DossierSubject, part: Part): boolean {
  if (kind !== 'dia-ban' || part === 'commitments') return true;
  if (part === 'money') return false;
  return agencies.length > 0 || (part !== 'duties' && part !== 'reports');
}

const nothing = (part: Part): PaperBlock => ({ kind: 'paragraph', words: dossierNothing[part] });

/** An area has all commitments; there the table with its clauses is enough. */
function quotesOf({ kind, rows }: DossierSubject, sources: DossierSources): PaperBlock[] {
  if (kind === 'dia-ban') return [];
  return [
    { kind: 'heading', level: 2, text: dossierHeadings.quotes, id: null },
    ...commitmentQuotes(rows, sources),
  ];
}

function reportsOf({ agencies }: DossierSubject, sources: DossierSources): PaperBlock[] {
  const cells = sources.oversight.reports.filter(({ report }) => agencies.includes(report.agency));
  const sorted = cells.toSorted((a, b) =>
    periodEnd(a.report.period) < periodEnd(b.report.period) ? -1 : 1,
  );
  return cells.length === 0 ? [] : reportBlocks(sorted, sources);
}

function moneyOf({ projects }: DossierSubject, { oversight }: DossierSources): PaperBlock[] {
  const pairs = oversight.money.filter(({ project }) => projects.includes(project.id));
  if (pairs.length === 0) return [];
  const items = pairs.map((pair): Run[] => [
    { link: `/du-an/${pair.project.id}/`, text: oversight.names.project(pair.project.id) },
    `${pair.row === null ? '' : `, cam kết “${pair.row.target.name}”`}. ${moneyAndResultSentence(pair)}`,
  ]);
  return [{ kind: 'list', ordered: false, items }];
}

function commentsOf({ agencies, rows }: DossierSubject, sources: DossierSources): PaperBlock[] {
  const { comments, site } = sources.oversight.sources;
  const targets = new Set(rows.map(({ target }) => target.id));
  const own = comments.filter(
    ({ agency, subject, given_on }) =>
      given_on <= site.assessment_date && (agencies.includes(agency) || targets.has(subject)),
  );
  return commentBlocks(own, sources);
}

function questionsOf({ questions }: DossierSubject, sources: DossierSources): PaperBlock[] {
  if (questions.length === 0) return [];
  const items = questions.map(({ text, clauses }): Run[] =>
    clauses.length === 0
      ? [text]
      : [`${text} `, { look: 'emphasis', text: 'Theo ' }, ...clauseRuns(clauses, sources), '.'],
  );
  return [{ kind: 'list', ordered: true, items }];
}

/** Lines for findings, signatures, and which release the figures are from. */
function closingBlocks({ release }: DossierSources): PaperBlock[] {
  const { reviewer, body, hint } = dossierSignatures;
  return [
    { kind: 'heading', level: 1, text: dossierHeadings.findings, id: null },
    ...findingLines.map((label): PaperBlock => ({ kind: 'lines', label, count: 3 })),
    {
      kind: 'signatures',
      places: [
        { role: body, hint, dated: false },
        { role: reviewer, hint, dated: true },
      ],
    },
    { kind: 'heading', level: 1, text: dossierHeadings.release, id: null },
    { kind: 'paragraph', words: dossierRelease(release), small: true },
  ];
}
