import { expect, test } from 'vitest';
import { problemReport } from '../../scripts/print-problems.ts';
import { problemAt, warningAt } from '../../src/checks/problem.ts';
import { guidePointer } from '../../src/words/guide.ts';

const file = 'data/observations.csv';
const error = problemAt({ file, row: 3, column: 'value' }, 'out-of-range', 'số sai');
const warning = warningAt({ file, row: 2, column: 'value' }, 'total-differs', 'tổng lệch');

test('problemReport(nothing) is empty', () => {
  expect(problemReport([])).toBe('');
});

test('problemReport(errors and warnings) counts them apart, errors first', () => {
  expect(problemReport([warning, error, error], 'thu/')).toBe(
    [
      'thu/data/observations.csv:3 value [out-of-range] số sai',
      'thu/data/observations.csv:3 value [out-of-range] số sai',
      '',
      'Tất cả 2 chỗ cần sửa:',
      '  2 × [out-of-range] số ngoài khoảng có thể có',
      '',
      'thu/data/observations.csv:2 value [total-differs] cảnh báo: tổng lệch',
      '',
      'Tất cả 1 cảnh báo, nên xem lại, không bắt buộc sửa:',
      '  1 × [total-differs] tổng khác với các đơn vị cộng lại',
      '',
      guidePointer,
      '',
    ].join('\n'),
  );
});
