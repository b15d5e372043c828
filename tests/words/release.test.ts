import { expect, test } from 'vitest';
import {
  changesSentence,
  countsWords,
  filesWords,
  releasesSentence,
} from '../../src/words/release.ts';

const none = { changed: 0, added: 0, removed: 0 };
const part = (counts: Partial<typeof none>) => ({
  ...{ dataset: 'terms', counts: { ...none, ...counts }, first: [] },
});

test.each([
  [0, 'Chưa có bản phát hành nào.'],
  [1, 'Có một bản phát hành, ngày 15/03/2024.'],
  [4, 'Có 4 bản phát hành, bản mới nhất ngày 15/03/2024.'],
])('releasesSentence(%i)', (count, sentence) => {
  expect(releasesSentence(count, '2024-03-15')).toBe(sentence);
});

test.each([
  [null, 'Bản đầu tiên: chưa có bản nào trước để so.'],
  [[], 'Không giá trị nào trong các bộ dữ liệu khác với bản trước.'],
  [[part({})], 'Các cột thay đổi ở 1 bộ dữ liệu.'],
  [[part({ changed: 1 })], 'So với bản trước: 1 giá trị thay đổi, ở 1 bộ dữ liệu.'],
  [
    [part({ changed: 1, added: 1200 }), part({ removed: 2, added: 34 })],
    'So với bản trước: 1 giá trị thay đổi, 1.234 dòng mới và 2 dòng bỏ đi, ở 2 bộ dữ liệu.',
  ],
])('changesSentence(%o) says %s', (changes, sentence) => {
  expect(changesSentence(changes)).toBe(sentence);
});

test('countsWords(nothing) is empty, filesWords adds bytes up', () => {
  expect(countsWords(none)).toBe('');
  expect(filesWords([{ bytes: 1000 }, { bytes: 234 }])).toBe('2 tệp, 1.234 byte');
});
