import { fewOf } from '../checks/nearest.ts';
import { fileOf } from '../model/noun.ts';
import { type NounName, nouns } from '../model/nouns.ts';
import type { CurrentTable } from './current.ts';
import type { Difference, Origin } from './difference.ts';
import { errorAt, type Finding, noticeAt } from './finding.ts';
import type { ImportedTable } from './reading.ts';

/** A table of headings alone changes nothing, or with `replace` takes everything out. */
export function rowless({ file, sheet, rows }: ImportedTable): Finding[] {
  if (rows.length > 0) return [];
  const message = 'bảng chỉ có tên cột, không có dòng số liệu nào; điền ít nhất một dòng';
  return [errorAt({ file, sheet }, 'no-rows', message)];
}

/** Rows of the files that mean the same row of the table, named as the steward sees them. */
export function doubled({ changes }: Difference): Finding[] {
  const first = new Map<string, Origin>();
  return changes.flatMap(({ key, origin }) => {
    const known = first.get(key);
    if (origin === null) return [];
    if (known === undefined) first.set(key, origin);
    if (known === undefined) return [];
    const { file, sheet } = origin.table;
    const message = `trùng khóa với dòng ${known.row} của ${known.table.file}: "${key}"; giữ lại một dòng`;
    return [errorAt({ file, sheet, row: origin.row }, 'doubled-key', message)];
  });
}

/** Rows that an import does not touch keep their bytes only in a file that is in order. */
export function untidy(
  differences: readonly Difference[],
  current: ReadonlyMap<NounName, CurrentTable>,
): Finding[] {
  return differences.flatMap(({ noun }) => {
    const form = current.get(noun)?.form ?? 'untidy';
    const spot = { file: `data/${fileOf(nouns[noun])}` };
    if (form === 'canonical') return [];
    if (form === 'unsorted') {
      return [
        noticeAt(
          spot,
          'rows-sorted',
          'các dòng hiện có chưa xếp theo khóa; khi ghi sẽ được xếp lại',
        ),
      ];
    }
    const message =
      'tệp hiện có chưa ở dạng chuẩn; chạy npm run format và npm run check trước khi nhập';
    return [errorAt(spot, 'not-canonical', message)];
  });
}

/** The column that holds what a row publishes. */
const published: Partial<Record<NounName, string>> = {
  observations: 'value',
  budget: 'amount',
  'reports-due': 'received_on',
  targets: 'id',
};

/** A published figure is not lost with its row: it is corrected, with a reason and a document. */
export function publishedRemoved({ noun, changes }: Difference): Finding[] {
  const column = published[noun];
  if (column === undefined) return [];
  const keys = changes.flatMap(({ status, key, cells }) =>
    status === 'removed' && (cells[column] ?? '') !== '' ? [key] : [],
  );
  const origin = changes.find((change) => change.origin !== null)?.origin;
  if (keys.length === 0 || !origin) return [];
  const { file, sheet } = origin.table;
  const message = `tệp không có ${keys.length} dòng đang có số đã công bố: ${fewOf(keys)}; số đã công bố không bỏ mất được: giữ dòng ấy trong tệp, số nào sai thì xóa ô, ghi lý do không có số, và trang hỏi lý do đính chính`;
  return [errorAt({ file, sheet }, 'published-removed', message)];
}
