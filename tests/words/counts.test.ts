import { expect, test } from 'vitest';
import { commitmentsSentence, homeSentence } from '../../src/words/counts.ts';

test.each([
  [0, 0, 0, 'Kế hoạch không có cam kết nào bằng con số.'],
  [1, 0, 0, 'Cam kết duy nhất có con số chưa có kết quả nào được tìm thấy.'],
  [1, 1, 0, 'Cam kết duy nhất có con số chưa được thấy là đạt.'],
  [1, 1, 1, 'Cam kết duy nhất có con số đã đạt.'],
  [15, 0, 0, '15 cam kết có con số, chưa tìm thấy kết quả nào được công bố.'],
  [15, 9, 0, 'Chưa cam kết nào trong 15 cam kết có con số được thấy là đạt.'],
  [15, 15, 4, '4 trong 15 cam kết có con số đã đạt.'],
  [15, 15, 15, 'Cả 15 cam kết có con số đều đã đạt.'],
])(
  'homeSentence of %i measured, %i with a figure, %i met',
  (measured, withFigure, met, sentence) => {
    expect(homeSentence({ total: 18, measured, withFigure, met })).toBe(sentence);
  },
);

test.each([
  [18, 15, 'Kế hoạch có 18 cam kết: 15 cam kết có con số, 3 cam kết chỉ nêu bằng lời.'],
  [4, 4, 'Kế hoạch có 4 cam kết, tất cả đều có con số.'],
  [0, 0, 'Trang này chưa tách cam kết nào từ kế hoạch.'],
  [2, 0, 'Kế hoạch có 2 cam kết, tất cả chỉ nêu bằng lời.'],
])('commitmentsSentence(%i, %i)', (total, measured, sentence) => {
  expect(commitmentsSentence(total, measured)).toBe(sentence);
});

test('homeSentence of no commitment at all does not say that the plan has none', () => {
  expect(homeSentence({ total: 0, measured: 0, withFigure: 0, met: 0 })).toBe(
    'Trang này chưa tách cam kết nào từ kế hoạch.',
  );
});
