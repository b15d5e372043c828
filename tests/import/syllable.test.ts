import { expect, test } from 'vitest';
import { isSyllable } from '../../src/import/syllable.ts';

test('isSyllable(word) knows words as they are spelled', () => {
  const words =
    'nghèo HỘ Hộ giảm quý giếng gì quốc Thị xã Khương khuyến thuở ươm yêu Xuyên rượu khoẻ hòa';
  expect(words.split(' ').filter((word) => !isSyllable(word))).toEqual([]);
});

test('isSyllable(word) refuses letters of another encoding and mixed capitals', () => {
  const words = ['nghÌo', 'hoä', 'ngheøo', 'x·', 'hÔ', 'tôt', 'bcd', ''];
  expect(words.filter(isSyllable)).toEqual([]);
});
