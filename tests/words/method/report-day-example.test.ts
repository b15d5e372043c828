import { expect, test } from 'vitest';
import { reportDayRows } from '../../../src/words/method/report-day-example.ts';

test('reportDayRows says what the method page says of each report', () => {
  expect(reportDayRows.map((row) => row.at(-1))).toEqual([
    'Nhận sau hạn 12 ngày',
    'Đã nhận đúng ngày hết hạn; hạn rơi vào ngày nghỉ, tính đến hết ngày 01/04/2024',
    'Nhận sau hạn 1 ngày; hạn rơi vào ngày nghỉ, tính đến hết ngày 02/05/2024',
    'Đã nhận',
    'Chưa nhận, đã qua hạn 186 ngày',
  ]);
});
