import type { LedgerRow } from '../../model/oversight/ledger.ts';
import type { LedgerCell } from '../../model/oversight/ledger-cells.ts';
import { runsOf } from '../../model/oversight/runs.ts';
import { statuses } from '../../model/status/status.ts';
import { formatDate } from '../../words/format.ts';
import { dossierCaption } from '../../words/oversight/dossier.ts';
import { ledgerCellWords } from '../../words/oversight/ledger-cell.ts';
import type { PaperBlock, Run, Words } from '../paper/document.ts';
import { clauseRun, type DossierSources, documentRun } from './dossier-sources.ts';

/** The commitments as a table: how each stands, what is known of each year. */
export function commitmentTable(rows: readonly LedgerRow[], sources: DossierSources): PaperBlock {
  return {
    kind: 'table',
    caption: dossierCaption('Cam kết', sources.oversight.sources.site),
    columns: [
      { heading: 'Cam kết, hạn, đoạn', width: 4 },
      { heading: 'Tiến độ', width: 2 },
      { heading: 'Kết quả từng năm, văn bản', width: 5 },
    ],
    rows: rows.map((row) => [
      commitmentWords(row, sources),
      row.verdict === null ? 'không xét riêng từng nơi' : statuses[row.verdict.status],
      resultWords(row.cells, sources),
    ]),
  };
}

/** What each commitment says, verbatim. */
export function commitmentQuotes(
  rows: readonly LedgerRow[],
  sources: DossierSources,
): PaperBlock[] {
  return rows.map(({ target }) => ({
    kind: 'quote',
    quotes: [target.quote],
    source: [`Cam kết ${target.order}, `, clauseRun(target.clause, sources)],
  }));
}

function commitmentWords({ target }: LedgerRow, sources: DossierSources): Words {
  return [
    { link: `/chi-tieu/${target.id}/`, text: `${target.order}. ${target.name}` },
    `, hạn ${formatDate(target.deadline)}, `,
    clauseRun(target.clause, sources),
  ];
}

/** Each indicator with its years; neighbours that lack the same are told once. */
function resultWords(cells: readonly LedgerCell[], sources: DossierSources): Run[] {
  const groups = [...Map.groupBy(cells, ({ indicator }) => indicator)];
  return groups.flatMap(([id, own], index) => {
    const name =
      id === null || groups.length === 1 ? '' : `${sources.oversight.names.indicator(id)}: `;
    const lead = `${index === 0 ? '' : ' '}${name}`;
    return [...(lead === '' ? [] : [lead]), ...yearRuns(own, sources), '.'];
  });
}

function yearRuns(cells: readonly LedgerCell[], sources: DossierSources): Run[] {
  const { indicators } = sources.oversight.sources;
  const indicator = indicators.find(({ id }) => id === cells[0]?.indicator) ?? null;
  const runs = runsOf(cells, (cell) =>
    cell.absence === null ? null : ledgerCellWords(cell, indicator),
  );
  return runs.flatMap((run, index): Run[] => {
    const [cell] = run;
    if (cell === undefined) return [];
    const years = [...new Set([cell.year, run.at(-1)?.year])].join('–');
    const text = ledgerCellWords(cell, indicator);
    const proofs = [...new Set(cell.results.flatMap(({ document }) => document ?? []))];
    return [
      `${index === 0 ? '' : '; '}${years}: `,
      cell.absence === null ? { look: 'strong', text } : { look: 'absent', text },
      ...proofs.flatMap((id, place): Run[] => [
        place === 0 ? ' (' : ', ',
        documentRun(id, sources),
      ]),
      ...(proofs.length > 0 ? [')'] : []),
    ];
  });
}
