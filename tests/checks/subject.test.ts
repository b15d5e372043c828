import { expect, test } from 'vitest';
import { tagsWith } from './messages-of.ts';

const subject = 'report,phong-kinh-te/yearly/2023';

test.each([
  ['figure,so-ho/tinh-thu/2023/chuan-thu/result/bao-cao-2023', []],
  ['figure,ty-le-ho-ngheo/tinh-thu/2023/chuan-thu/derived/-', []],
  ['figure,so-ho', ['unknown-row']],
  ['status,ty-le-ngheo', []],
  ['status,ty-le', ['unknown-row']],
  ['report,phong-kinh-te/yearly/2024', ['unknown-row']],
  ['sentence,bất cứ câu nào', []],
])('checkSubjects(comment on %s) finds %j', (replacement, tags) => {
  expect(tagsWith('data/comments.csv', subject, replacement)).toEqual(tags);
});
