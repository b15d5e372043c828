import { expect, test } from 'vitest';
import { tagsWith } from './messages-of.ts';

const last = '2024-02-20,\n';
const figure = (area: string, value: string) =>
  `so-ho-ngheo,${area},2023,chuan-thu,result,${value},,,,,bao-cao-2023,,,\n`;
const tagsOf = (...rows: string[]) =>
  tagsWith('data/observations.csv', last, `${last}${rows.join('')}`);

test('checkSmallCounts(ward) hides 1 to 4 households; 0 and 5 are shown', () => {
  expect(tagsOf(figure('phuong-b', '4'))).toEqual(['small-count']);
  expect(tagsOf(figure('phuong-b', '0'))).toEqual([]);
  expect(tagsOf(figure('phuong-b', '5'))).toEqual([]);
});

test('checkSmallCounts(town) is wide enough to be told', () => {
  expect(tagsOf(figure('thi-xa-thu', '3'))).toEqual([]);
});

test('checkSmallCounts(hidden part) may stand beside its whole when another part is hidden too', () => {
  const hidden = 'so-ho-ngheo,phuong-b,2023,chuan-thu,result,,suppressed,,,,,,,\n';
  expect(tagsOf(figure('thi-xa-thu', '9'), hidden)).toEqual([]);
  expect(tagsOf(figure('thi-xa-thu', '9'), figure('phuong-b', '7'))).toEqual([
    'hidden-by-subtraction',
  ]);
});
