import type { LedgerList } from '../../model/oversight/ledger-lists.ts';
import { lowerFirst } from '../format.ts';

/** First sentence of a filtered ledger: `3 trong 18 cam kết: chậm.` */
export function ledgerListSentence({ kind, words, rows }: LedgerList, total: number): string {
  const count = rows.length === total ? `Cả ${total}` : `${rows.length} trong ${total}`;
  if (kind === 'dia-ban') return `Sổ theo dõi ${rows.length} cam kết ở ${lowerFirst(words)}.`;
  if (kind === 'muc') return `Sổ theo dõi: ${lowerFirst(count)} cam kết ${words}.`;
  if (kind === 'co-quan') return `Sổ theo dõi: ${lowerFirst(count)} cam kết gần với ${words}.`;
  const of = words.startsWith('không') ? words : `thuộc chiều thiếu hụt về ${words}`;
  return `Sổ theo dõi: ${lowerFirst(count)} cam kết ${of}.`;
}
