import { expect, test } from 'vitest';
import { messagesWith, tagsOfRows, tagsWith } from './messages-of.ts';

const observations = 'data/observations.csv';

test('checkSources(two sources, none used) asks for a choice', () => {
  expect(messagesWith(observations, ',used,Báo cáo cho cả số hộ.', ',not-used,')).toEqual([
    'data/observations.csv:7 use [conflict-unsettled] cùng một con số có 2 nguồn (dòng 6, 7) mà chưa dòng nào được chọn; ghi used ở đúng một dòng, not-used ở dòng còn lại',
  ]);
});

test('checkSources(two natures of one figure) are no conflict', () => {
  expect(tagsWith(observations, 'result,3.00,,about,not-used', 'estimate,3.00,,about,')).toEqual(
    [],
  );
});

test('checkSources(preliminary and result of one period) may stand side by side, also of one document', () => {
  const preliminary = (document: string) =>
    `so-ho,tinh-thu,2023,chuan-thu,preliminary,1990,,,,,${document},,,`;
  expect(tagsOfRows({ observations: [preliminary('bao-cao-2023')] })).toEqual([]);
  expect(tagsOfRows({ observations: [preliminary('bao-thu-2023')] })).toEqual([]);
});

test('checkSources(0) is a figure like any other', () => {
  expect(tagsWith(observations, ',61,,,,,bao-cao-2023,', ',0,,,,,,')).toContain(
    'figure-without-document',
  );
});

test('checkSources(link with neither end) asks for one', () => {
  expect(tagsWith('data/links.csv', 'du-an-1', '')).toEqual(['link-ends']);
});
