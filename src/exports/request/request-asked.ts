import type { LedgerRow } from '../../model/oversight/ledger.ts';
import { ledgerCellWords } from '../../words/oversight/ledger-cell.ts';
import { yearsWords } from '../../words/oversight/question.ts';
import { askedSentence, numberlessSentences } from '../../words/request.ts';
import type { PaperBlock, Words } from '../paper/document.ts';
import type { RequestSources } from './request-sources.ts';

/** What a request asks, and what is already known. */
export function askedBlocks(row: LedgerRow, { site, indicators }: RequestSources): PaperBlock[] {
  const asked = Map.groupBy(row.cells, ({ indicator }) => indicator);
  const years = [...new Set(row.cells.map(({ year }) => year))];
  const place = site.place.name;
  const measured = indicators.filter(({ id }) => asked.has(id));
  if (measured.length === 0) {
    return [{ kind: 'list', ordered: true, items: numberlessSentences(years, place) }];
  }
  const items = measured.map(({ id, name, unit }) => {
    const cells = asked.get(id) ?? [];
    const missing = cells.filter(({ absence }) => absence === 'not-published');
    const known = cells.filter(({ absence }) => absence === null);
    const own = { name, unit, missing: missing.map(yearOf), known: known.map(yearOf) };
    return askedSentence(own, place);
  });
  return [
    { kind: 'list', ordered: true, items },
    {
      kind: 'table',
      caption: `Trang này đã tìm thấy gì, ${yearsWords(years)}`,
      columns: [
        { heading: 'Chỉ số', width: 5 },
        { heading: 'Năm', width: 1.2, numeric: true },
        { heading: 'Kết quả', width: 5.8 },
      ],
      rows: measured.flatMap(({ id }) => knownRows(row, id, indicators)),
    },
  ];
}

const yearOf = ({ year }: { year: number }): number => year;

function knownRows(
  { cells }: LedgerRow,
  id: string,
  indicators: RequestSources['indicators'],
): Words[][] {
  const indicator = indicators.find((candidate) => candidate.id === id) ?? null;
  const own = cells.filter((cell) => cell.indicator === id);
  return own.map((cell) => {
    const words = ledgerCellWords(cell, indicator);
    const shown: Words = cell.absence === null ? words : [{ look: 'absent', text: words }];
    return [indicator?.name ?? id, String(cell.year), shown];
  });
}
