import type { RowChange } from './difference.ts';
import type { Severity } from './finding.ts';

/** The kinds of findings as a report shows them: what must be done last, where a terminal stops. */
export const findingParts: readonly { severity: Severity; title: string }[] = [
  { severity: 'notice', title: 'Đã làm với tệp:' },
  { severity: 'warning', title: 'Nên xem lại, không bắt buộc sửa:' },
  { severity: 'question', title: 'Cần trả lời:' },
  { severity: 'error', title: 'Cần sửa:' },
];

/** What an import does to a row, in a word. */
export const changeWords = {
  new: 'mới',
  changed: 'đổi',
  removed: 'bỏ',
  unchanged: 'giữ nguyên',
} as const satisfies Record<RowChange['status'], string>;
