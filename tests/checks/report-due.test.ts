import { expect, test } from 'vitest';
import { tagsOfRows } from './messages-of.ts';

const row = (due: string, clause = 'iv-1', document = '', agency = 'phong-kinh-te') =>
  `${agency},yearly,2024,ubnd-thi-xa,${clause},${document},${due},,,,,`;
const tagsOf = (...reports: string[]) => tagsOfRows({ 'reports-due': reports });

test('checkReportsDue(stated date) wants a duty of the body in that clause, or a document', () => {
  expect(tagsOf(row('2025-01-31,stated,'))).toEqual([]);
  expect(tagsOf(row('2025-01-31,stated,', 'ket-thuc'))).toEqual(['date-without-duty']);
  expect(tagsOf(row('2025-01-31,stated,', 'ket-thuc', 'bao-cao-2023'))).toEqual([]);
  expect(tagsOf(row('2025-01-31,stated,', ''))).toEqual(['date-without-duty']);
  expect(tagsOf(row('2025-01-31,stated,', 'iv-1', '', 'ubnd-thi-xa'))).toEqual([
    'date-without-duty',
  ]);
});

test('checkReportsDue(assumed or not stated) asks for no duty, only for the assumption', () => {
  expect(tagsOf(row('2025-01-31,assumed,Hết tháng 1.', 'ket-thuc'))).toEqual([]);
  expect(tagsOf(row(',not-stated,', 'ket-thuc'))).toEqual([]);
  expect(tagsOf(row('2025-01-31,assumed,', 'ket-thuc'))).toEqual(['assumption-untold']);
});

test('checkReportsDue(body that is only asked) never takes a stated date', () => {
  const duties = ['iv-1-de-nghi,2,ubnd-thi-xa,iv-1,Chủ trì thực hiện Dự án 1,asked,,việc,,'];
  const reports = [row('2025-01-31,stated,', 'iv-1', '', 'ubnd-thi-xa')];
  expect(tagsOfRows({ duties, 'reports-due': reports })).toEqual(['date-without-duty']);
});
