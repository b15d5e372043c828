import type { ChangesOfDataset } from '../model/change.ts';
import { formatDate, formatList, formatNumber } from './format.ts';

/** First sentence of the page of all releases. */
export function releasesSentence(count: number, lastDate: string): string {
  if (count === 0) return 'Chưa có bản phát hành nào.';
  if (count === 1) return `Có một bản phát hành, ngày ${formatDate(lastDate)}.`;
  return `Có ${count} bản phát hành, bản mới nhất ngày ${formatDate(lastDate)}.`;
}

/** What a release changed, in one sentence; null changes are those of the first release. */
export function changesSentence(changes: readonly ChangesOfDataset[] | null): string {
  if (changes === null) return 'Bản đầu tiên: chưa có bản nào trước để so.';
  const counts = countsWords(changes.map(({ counts: own }) => own).reduce(sum, none));
  if (changes.length === 0) return 'Không giá trị nào trong các bộ dữ liệu khác với bản trước.';
  const where = `ở ${changes.length} bộ dữ liệu`;
  return counts === '' ? `Các cột thay đổi ${where}.` : `So với bản trước: ${counts}, ${where}.`;
}

type Counts = ChangesOfDataset['counts'];
const none: Counts = { changed: 0, added: 0, removed: 0 };

const sum = (a: Counts, b: Counts): Counts => ({
  changed: a.changed + b.changed,
  added: a.added + b.added,
  removed: a.removed + b.removed,
});

/** `4 giá trị thay đổi, 120 dòng mới và 2 dòng bỏ đi`; empty when there is nothing to count. */
export function countsWords({ changed, added, removed }: Counts): string {
  const parts: [number, string][] = [
    [changed, 'giá trị thay đổi'],
    [added, 'dòng mới'],
    [removed, 'dòng bỏ đi'],
  ];
  return formatList(
    parts.filter(([count]) => count > 0).map(([count, words]) => `${formatNumber(count)} ${words}`),
  );
}

/** How many files and bytes: `80 tệp, 612.345 byte`. */
export function filesWords(files: readonly { bytes: number }[]): string {
  const bytes = files.reduce((total, file) => total + file.bytes, 0);
  return `${formatNumber(files.length)} tệp, ${formatNumber(bytes)} byte`;
}
