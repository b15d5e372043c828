import { expect, test } from 'vitest';
import type { ReportStanding } from '../../../src/model/reporting.ts';
import { movedDayWords, standingWords } from '../../../src/words/oversight/standing.ts';

const standing = (change: Partial<ReportStanding>): ReportStanding => ({
  state: 'received',
  daysAfter: null,
  closing: null,
  correctedOn: null,
  ...change,
});

test.each<[Partial<ReportStanding>, string]>([
  [{ daysAfter: -12 }, 'đã nhận trước hạn 12 ngày'],
  [{ daysAfter: 0 }, 'đã nhận đúng ngày hết hạn'],
  [{}, 'đã nhận'],
  [{ state: 'received-late', daysAfter: 1 }, 'nhận sau hạn 1 ngày'],
  [{ state: 'not-received', daysAfter: 113 }, 'chưa nhận, đã qua hạn 113 ngày'],
  [{ correctedOn: '2024-03-02' }, 'đã nhận; gửi bản sửa ngày 02/03/2024'],
  [{ state: 'asked' }, 'chỉ được đề nghị'],
  [{ state: 'not-stated' }, 'kế hoạch không nêu'],
  [{ state: 'not-due' }, 'chưa đến hạn'],
])('standingWords(%j)', (change, words) => {
  expect(standingWords(standing(change))).toBe(words);
});

const closing = { day: '2026-02-02', isMoved: true, mayMove: true };

test('standingWords(late near Tết) says that days of Tết were not taken off', () => {
  const late = standing({ state: 'received-late', daysAfter: 12, closing });
  expect(standingWords(late)).toBe('nhận sau hạn 12 ngày; chưa trừ ngày nghỉ Tết');
  expect(standingWords(standing({ daysAfter: -3, closing }))).toBe('đã nhận trước hạn 3 ngày');
});

test('movedDayWords names the day that counts only when it is another', () => {
  expect(movedDayWords(standing({ closing }))).toBe(
    'hạn rơi vào ngày nghỉ, tính đến hết ngày 02/02/2026',
  );
  expect(movedDayWords(standing({ closing: { ...closing, isMoved: false } }))).toBeNull();
  expect(movedDayWords(standing({}))).toBeNull();
});
