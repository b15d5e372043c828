import { type Status, statuses } from '../model/status/status.ts';
import { fromWorst } from '../model/status/unit-groups.ts';
import { formatList, formatNumber } from './format.ts';

/** `Trong 5 phường, xã: 1 nơi chậm, 4 nơi đúng tiến độ.` so that a total never hides a part. */
export function unitsSentence(units: readonly Status[]): string {
  if (units.length === 0) return 'Địa bàn này không có phường, xã trực thuộc.';
  const counts = fromWorst.flatMap((status) => {
    const count = units.filter((unit) => unit === status).length;
    return count === 0 ? [] : [{ count: formatNumber(count), words: statuses[status] }];
  });
  const [only] = counts;
  if (counts.length === 1 && only !== undefined)
    return `Cả ${only.count} phường, xã: ${only.words}.`;
  return `Trong ${formatNumber(units.length)} phường, xã: ${formatList(counts.map(({ count, words }) => `${count} nơi ${words}`))}.`;
}

/** What stands before the names of units that stand alike: all of them, the worst, or just some. */
export function unitGroupWords(
  count: number,
  { shown, isRanked }: { shown: number; isRanked: boolean },
): string {
  const places = `${formatNumber(count)} nơi`;
  if (count <= shown) return `${places}:`;
  return isRanked ? `${places}, xa đích nhất là` : `${places}, trong đó có`;
}
