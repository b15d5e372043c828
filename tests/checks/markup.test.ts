import { expect, test } from 'vitest';
import { tagsWith } from './messages-of.ts';

const tagsOf = (text: string) => tagsWith('data/feedback.csv', 'Đã sửa.', `"${text}"`);

test.each([
  ['<script>x</script>', ['markup-in-cell']],
  ['xem &nbsp; đây', ['markup-in-cell']],
  ['<!-- ẩn -->', ['markup-in-cell']],
  ['dưới < 3 chỉ số, R&D', []],
  ['@SUM(A1)', ['formula-in-cell']],
  ['+84', ['formula-in-cell']],
  ['- gạch đầu dòng', ['formula-in-cell']],
  ['-3,5%', []],
  ['-12', []],
  ['a\u202Eb', ['hidden-character']],
])('checkMarkup(%s) finds %j', (text, tags) => {
  expect(tagsOf(text)).toEqual(tags);
});
