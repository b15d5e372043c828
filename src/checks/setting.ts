import type { Document } from 'yaml';
import type { z } from 'zod';
import { type Place, type Problem, problemAt } from './problem.ts';

type Issue = z.core.$ZodIssue;
type PlaceOf = (path: readonly PropertyKey[]) => Place;

/** Problems of one fault that the schema of a YAML file found, in the steward's words. */
export function settingProblem(issue: Issue, place: PlaceOf, document: Document): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const message = `không có mục tên "${key}"; xóa mục này hoặc sửa lại tên`;
      return problemAt(place([...issue.path, key]), 'unknown-setting', message);
    });
  }
  const at = place(issue.path);
  if (issue.path.length > 0 && document.getIn(issue.path) === undefined) {
    const message = `thiếu mục "${String(issue.path.at(-1))}"; cần ${neededBy(issue)}`;
    return [problemAt(at, 'missing-setting', message)];
  }
  return [problemAt(at, 'wrong-setting', `giá trị không đúng; cần ${neededBy(issue)}`)];
}

const kinds: Readonly<Record<string, string>> = {
  string: 'một dòng chữ',
  number: 'số',
  boolean: 'true hoặc false',
  array: 'danh sách',
  object: 'nhóm mục con',
};

const forms: Readonly<Record<string, string>> = {
  email: 'địa chỉ thư điện tử, hoặc null khi chưa có',
  url: 'địa chỉ đầy đủ bắt đầu bằng https://',
  date: 'ngày có thật, viết năm-tháng-ngày, ví dụ 2023-12-31',
  regex: 'mã gồm chữ thường không dấu, số và gạch nối',
};

function neededBy(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] ?? 'giá trị khác';
    case 'invalid_format':
      return forms[issue.format] ?? 'cách viết khác';
    case 'too_small':
      return issue.origin === 'string'
        ? `ít nhất ${issue.minimum} ký tự`
        : `ít nhất ${issue.minimum} mục`;
    case 'too_big':
      return issue.origin === 'string'
        ? `nhiều nhất ${issue.maximum} ký tự`
        : `nhiều nhất ${issue.maximum} mục`;
    default:
      return 'giá trị khác, xem hướng dẫn';
  }
}
