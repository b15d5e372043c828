import { expect, test } from 'vitest';
import { commitmentsSentence, homeSentence } from '../../src/words/counts.ts';

test.each([
  [0, 0, 'Kế hoạch không có cam kết nào bằng con số.'],
  [1, 0, 'Cam kết duy nhất có con số chưa có kết quả nào được tìm thấy.'],
  [1, 1, 'Cam kết duy nhất có con số đã có kết quả được công bố.'],
  [15, 0, '15 cam kết có con số, chưa tìm thấy kết quả nào được công bố.'],
  [15, 1, '1 trong 15 cam kết có con số đã có kết quả được công bố.'],
  [15, 15, 'Cả 15 cam kết có con số đều đã có kết quả được công bố.'],
])('homeSentence of %i measured, %i with a figure', (measured, withFigure, sentence) => {
  expect(homeSentence({ measured, withFigure })).toBe(sentence);
});

test.each([
  [18, 15, 'Kế hoạch có 18 cam kết: 15 cam kết có con số, 3 cam kết chỉ nêu bằng lời.'],
  [4, 4, 'Kế hoạch có 4 cam kết, tất cả đều có con số.'],
  [2, 0, 'Kế hoạch có 2 cam kết, tất cả chỉ nêu bằng lời.'],
])('commitmentsSentence(%i, %i)', (total, measured, sentence) => {
  expect(commitmentsSentence(total, measured)).toBe(sentence);
});
