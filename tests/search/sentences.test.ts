import { expect, test } from 'vitest';
import { alsoSentence, countSentence } from '../../src/search/sentences.ts';

test('countSentence(count, query, kind) for none, some, and one kind', () => {
  expect(countSentence(0, 'đất', null)).toBe('Không thấy kết quả nào cho “đất”.');
  expect(countSentence(12, 'vay', null)).toBe('12 kết quả cho “vay”.');
  expect(countSentence(2, 'vay', 'Cơ quan')).toBe('2 kết quả thuộc loại “Cơ quan” cho “vay”.');
});

test('alsoSentence(also) for none, some and many', () => {
  expect(alsoSentence([])).toBe(null);
  expect(alsoSentence(['a', 'b'])).toBe('Tìm cả: “a”, “b”.');
  expect(alsoSentence(['a', 'b', 'c', 'd', 'e', 'f'])).toBe('Tìm cả: “a”, “b”, “c”, “d”, “e”…');
});
