import type { Indicator } from '../../model/indicator.ts';
import type { LedgerRow } from '../../model/oversight/ledger.ts';
import { cellReasons, type LedgerCell } from '../../model/oversight/ledger-cells.ts';
import { statuses } from '../../model/status/status.ts';
import { absences } from '../../model/vocabulary.ts';
import { capitalise, formatDate, formatList, formatPeriod } from '../format.ts';
import { figureWords } from '../observation.ts';

/** What a cell says: its results, or the name of their absence with its reason. */
export function ledgerCellWords(cell: LedgerCell, indicator: Indicator | null): string {
  const { results, absence, reason, year } = cell;
  if (absence !== null) {
    return reason === null ? absences[absence] : `${absences[absence]}: ${cellReasons[reason]}`;
  }
  if (indicator === null) return '';
  const words = results.map((row) => {
    const part = row.period === String(year) ? '' : ` (${formatPeriod(row.period)})`;
    return `${figureWords(row, indicator)}${part}`;
  });
  return words.join('; ');
}

/** A cell read aloud: `Tỷ lệ hộ nghèo, năm 2023: 3,04%.` */
export function spokenCell(cell: LedgerCell, indicator: Indicator | null): string {
  const what = indicator === null ? 'Cam kết không có con số' : indicator.name;
  return `${what}, năm ${cell.year}: ${ledgerCellWords(cell, indicator)}.`;
}

/** A line of the ledger in one sentence: how many years of the plan have a result, how it stands. */
export function ledgerRowSentence({ cells, verdict, target }: LedgerRow): string {
  const years = new Set(cells.map(({ year }) => year)).size;
  const known = new Set(cells.filter(({ results }) => results.length > 0).map(({ year }) => year));
  const status = verdict === null ? '' : ` ${capitalise(statuses[verdict.status])}.`;
  const until = `hạn ${formatDate(target.deadline)}`;
  if (target.kind === 'no-number') return `Kế hoạch chỉ nêu bằng lời, ${until}.`;
  if (known.size === 0) return `Chưa tìm thấy kết quả của năm nào, ${until}.${status}`;
  if (known.size === years) return `Có kết quả của cả ${years} năm, ${until}.${status}`;
  return `Có kết quả của năm ${formatList([...known].map(String))}, ${until}.${status}`;
}
