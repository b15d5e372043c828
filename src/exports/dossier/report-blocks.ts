import type { ReportCell } from '../../model/oversight/report-cells.ts';
import { reportKinds } from '../../model/report-due.ts';
import { capitalise, formatDate, formatPeriod } from '../../words/format.ts';
import { dossierCaption } from '../../words/oversight/dossier.ts';
import { movedDayWords, standingWords } from '../../words/oversight/standing.ts';
import { dueWords } from '../../words/report.ts';
import type { PaperBlock, Words } from '../paper/document.ts';
import { clauseRun, type DossierSources, documentRun } from './dossier-sources.ts';

/** Reports due as a table, and the assumptions that its dates rest on. */
export function reportBlocks(cells: readonly ReportCell[], sources: DossierSources): PaperBlock[] {
  const assumptions = new Set(
    cells.flatMap(({ report }) =>
      report.due_basis === 'assumed' && report.assumption !== null ? [report.assumption] : [],
    ),
  );
  return [
    {
      kind: 'table',
      caption: dossierCaption('Kỳ báo cáo', sources.oversight.sources.site),
      columns: [
        { heading: 'Kỳ', width: 2 },
        { heading: 'Ai gửi gì cho ai, theo đâu', width: 5 },
        { heading: 'Hạn', width: 3 },
        { heading: 'Đã nhận chưa', width: 4 },
      ],
      rows: cells.map((cell) => reportRow(cell, sources)),
    },
    ...[...assumptions].map(
      (words): PaperBlock => ({ kind: 'paragraph', words: `Hạn giả định: ${words}`, small: true }),
    ),
  ];
}

function reportRow({ report, standing }: ReportCell, sources: DossierSources): Words[] {
  const { names } = sources.oversight;
  const { agency, recipient, kind, clause, document } = report;
  const what = `${capitalise(names.agency(agency))} gửi ${names.agency(recipient)}: ${reportKinds[kind]}, `;
  const proof =
    document !== null
      ? documentRun(document, sources)
      : clause === null
        ? 'không nêu'
        : clauseRun(clause, sources);
  return [
    formatPeriod(report.period),
    [what, proof],
    dueWords(report),
    standingLine({ report, standing }),
  ];
}

function standingLine({ report, standing }: Pick<ReportCell, 'report' | 'standing'>): string {
  return [
    standingWords(standing),
    report.received_on === null ? null : `nhận ${formatDate(report.received_on)}`,
    movedDayWords(standing),
    report.exempt_reason,
  ]
    .filter((part) => part !== null)
    .join('; ');
}
