import type { Facet } from '../model/facets.ts';

/** First sentence of a filtered list: `3 trong 18 cam kết: chậm.` */
export function facetSentence({ kind, words, targets }: Facet, total: number): string {
  const count = targets.length === total ? `Cả ${total}` : `${targets.length} trong ${total}`;
  if (kind === 'muc') return `${count} cam kết: ${words}.`;
  if (kind === 'co-quan') return `${count} cam kết gần với việc của ${words}.`;
  return words.startsWith('không')
    ? `${count} cam kết ${words}.`
    : `${count} cam kết thuộc chiều thiếu hụt về ${words}.`;
}
