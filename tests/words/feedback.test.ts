import { expect, test } from 'vitest';
import type { FeedbackItem } from '../../src/model/feedback-item.ts';
import { feedbackDates, feedbackSentence, reportDraft } from '../../src/words/feedback.ts';

const open: FeedbackItem = {
  ...{ id: 'a', subject: '/', text: 'x', received_on: '2026-01-02' },
  ...{ answer: null, answered_on: null, note: null },
};
const answered = { ...open, answer: 'y', answered_on: '2026-01-05' };

test.each([
  [[], 'Chưa có góp ý nào được ghi ở đây.'],
  [[open], 'Đã ghi một góp ý, chưa trả lời.'],
  [[answered], 'Đã ghi một góp ý, đã trả lời.'],
  [[answered, answered], 'Đã ghi 2 góp ý, đã trả lời cả.'],
  [[answered, open, open], 'Đã ghi 3 góp ý, 1 đã trả lời.'],
])('feedbackSentence(%#) is %j', (items, sentence) => {
  expect(feedbackSentence(items)).toBe(sentence);
});

test('feedbackDates(item) names the day of the answer where there is one', () => {
  expect(feedbackDates(open)).toBe('Nhận ngày 02/01/2026');
  expect(feedbackDates(answered)).toBe('Nhận ngày 02/01/2026, trả lời ngày 05/01/2026');
});

test('reportDraft(subject) names the page, the figure and the release', () => {
  const page = { name: 'Nước', address: 'https://vi-du.example/x/', figure: 'a/b', release: null };
  expect(reportDraft(page).subject).toBe('Báo số liệu sai: Nước');
  expect(reportDraft(page).body).toMatch(
    /^Trang: https:\/\/vi-du\.example\/x\/\nKhóa của con số: a\/b\nBản phát hành: chưa có\n/,
  );
  const whole = { ...page, figure: null, release: '2026-06-30-1' };
  expect(reportDraft(whole).body).not.toContain('Khóa');
  expect(reportDraft(whole).body).toContain('Bản phát hành: 2026-06-30-1');
});
