import { type Status, statuses } from '../model/status/status.ts';
import { formatList } from './format.ts';

/** Status words from the worst to the best, for counting. */
const order: readonly Status[] = [
  'not-met',
  'behind',
  'inconclusive',
  'not-enough-data',
  'on-track',
  'met',
  'not-quantified',
];

/** `Trong 5 phường, xã: 1 nơi chậm, 4 nơi đúng tiến độ.` so that a total never hides a part. */
export function unitsSentence(units: readonly Status[]): string {
  if (units.length === 0) return 'Địa bàn này không có phường, xã trực thuộc.';
  const counts = order.flatMap((status) => {
    const count = units.filter((unit) => unit === status).length;
    return count === 0 ? [] : [{ count, words: statuses[status] }];
  });
  const [only] = counts;
  if (counts.length === 1 && only !== undefined)
    return `Cả ${only.count} phường, xã: ${only.words}.`;
  return `Trong ${units.length} phường, xã: ${formatList(counts.map(({ count, words }) => `${count} nơi ${words}`))}.`;
}
