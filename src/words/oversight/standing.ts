import { type ReportStanding, reportStates } from '../../model/reporting.ts';
import { formatDate } from '../format.ts';

/** How a report stands, in words that a cell or a sentence can hold: `nhận sau hạn 12 ngày`. */
export function standingWords(standing: ReportStanding): string {
  const { daysAfter, closing, correctedOn } = standing;
  const isCounted = daysAfter !== null && daysAfter > 0;
  return [
    stateWords(standing),
    isCounted && closing?.mayMove ? 'chưa trừ ngày nghỉ Tết' : null,
    correctedOn === null ? null : `gửi bản sửa ngày ${formatDate(correctedOn)}`,
  ]
    .filter((part) => part !== null)
    .join('; ');
}

function stateWords({ state, daysAfter }: ReportStanding): string {
  if (daysAfter === null) return reportStates[state];
  if (state === 'received-late') return `${reportStates[state]} ${daysAfter} ngày`;
  if (state === 'not-received') return `${reportStates[state]}, đã qua hạn ${daysAfter} ngày`;
  if (daysAfter === 0) return `${reportStates[state]} đúng ngày hết hạn`;
  return `${reportStates[state]} trước hạn ${-daysAfter} ngày`;
}

/** Why the day that counts is not the day as stated; null when it is. */
export function movedDayWords({ closing }: ReportStanding): string | null {
  if (closing === null || !closing.isMoved) return null;
  return `hạn rơi vào ngày nghỉ, tính đến hết ngày ${formatDate(closing.day)}`;
}
