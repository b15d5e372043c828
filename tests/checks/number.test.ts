import { expect, test } from 'vitest';
import { tagsOfRows, tagsWith } from './messages-of.ts';

test.each([
  ['100', []],
  ['0', []],
  ['100.01', ['out-of-range']],
  ['-0.1', ['out-of-range']],
])('checkNumbers(%s of an indicator from 0 to 100) finds %j', (value, tags) => {
  expect(tagsWith('data/observations.csv', ',3.05,', `,${value},`)).toEqual(tags);
});

test.each([
  ['100', '', []],
  ['100.4', '', ['percent-above-100']],
  ['100.4', 'Vượt kế hoạch năm.', []],
])('checkNumbers(%s percent with note "%s") finds %j', (value, note, tags) => {
  const indicators = ['tham-gia,Tỷ lệ tham gia,%,1,increase,,,,,,,yearly,no,0,,'];
  const observations = [`tham-gia,tinh-thu,2023,,result,${value},,,,,bao-cao-2023,,,${note}`];
  expect(tagsOfRows({ indicators, observations })).toEqual(tags);
});

test('checkNumbers(percent above the stated maximum) says so once', () => {
  expect(tagsWith('data/observations.csv', ',3.05,', ',305,')).toEqual(['out-of-range']);
});
