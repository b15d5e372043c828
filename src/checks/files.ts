import { insteadOf } from './nearest.ts';
import { type Problem, problemAt } from './problem.ts';

/** Names every file that must be there and is not. */
export function checkMissing(
  files: Iterable<string>,
  found: { has: (file: string) => boolean },
): Problem[] {
  return [...files]
    .filter((file) => !found.has(file))
    .map((file) => {
      const cure = file.startsWith('data/')
        ? 'chưa có dữ liệu thì tệp vẫn cần dòng tên cột'
        : 'tạo tệp này theo hướng dẫn';
      return problemAt({ file }, 'missing-file', `thiếu tệp này; ${cure}`);
    });
}

/** Names every CSV in the data folder that no noun is kept in. */
export function checkUnknownFiles(files: Iterable<string>, known: readonly string[]): Problem[] {
  const names = known.filter((file) => file.endsWith('.csv'));
  return [...files]
    .filter((file) => /^data\/.*\.csv$/i.test(file) && !names.includes(file))
    .map((file) => {
      const message = `không có bộ dữ liệu nào tên như vậy; ${insteadOf(file, names, 'tệp hợp lệ')}`;
      return problemAt({ file }, 'unknown-file', message);
    });
}
