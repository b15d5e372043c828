import { expect, test } from 'vitest';
import {
  countByTag,
  formatProblem,
  problemAt,
  sortProblems,
  unlessExplained,
  warningAt,
} from '../../src/checks/problem.ts';

const file = 'data/observations.csv';
const sentence = '"99" không có trong danh mục; mã hợp lệ: 01, 02, …';

test('formatProblem(problem) gives file, row, column, tag and sentence', () => {
  expect(
    formatProblem(problemAt({ file, row: 14, column: 'area' }, 'unknown-code', sentence)),
  ).toBe(`data/observations.csv:14 area [unknown-code] ${sentence}`);
});

test('formatProblem(problem of a whole file) leaves row and column out', () => {
  expect(formatProblem(problemAt({ file }, 'missing-file', 'thiếu tệp này'))).toBe(
    'data/observations.csv [missing-file] thiếu tệp này',
  );
});

test('formatProblem(warning) says that it is one', () => {
  expect(formatProblem(warningAt({ file, row: 14 }, 'total-differs', 'tổng lệch'))).toBe(
    'data/observations.csv:14 [total-differs] cảnh báo: tổng lệch',
  );
});

test('unlessExplained(finding) is an error until a note explains it', () => {
  const severityWith = (note: string | null) =>
    unlessExplained({ file }, 'falling-cumulative', { finding: 'số giảm', note }).severity;
  expect(severityWith(null)).toBe('error');
  expect(severityWith('Hai mô hình đã giải thể.')).toBe('warning');
});

test('sortProblems(problems) goes by file, row as a number, column, and keeps equals in order', () => {
  const at = (row: number, column: string, words: string) =>
    problemAt({ file, row, column }, 'required', words);
  const other = problemAt({ file: 'data/areas.csv', row: 90 }, 'required', 'z');
  const whole = problemAt({ file }, 'line-end', 'y');
  const sorted = sortProblems([
    at(10, 'b', '3'),
    at(9, 'c', '1'),
    at(10, 'a', '2'),
    at(10, 'b', '4'),
    whole,
    other,
  ]);
  expect(sorted.map(({ message }) => message)).toEqual(['z', 'y', '1', '2', '3', '4']);
});

test('countByTag(problems) counts each rule, the most frequent first', () => {
  const problems = [
    problemAt({ file }, 'required', ''),
    problemAt({ file }, 'unknown-code', ''),
    problemAt({ file }, 'unknown-code', ''),
  ];
  expect(countByTag(problems)).toEqual([
    { tag: 'unknown-code', count: 2, words: 'mã không có trong danh mục' },
    { tag: 'required', count: 1, words: 'ô bắt buộc bị bỏ trống' },
  ]);
});
