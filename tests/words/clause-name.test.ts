import { expect, test } from 'vitest';
import { parsePlan } from '../../src/plan/parse.ts';
import { clauseName } from '../../src/words/clause-name.ts';

const source = `I. MỤC TIÊU
3. Chỉ tiêu
b) Các chiều
- Việc làm:
+ Một
+ Hai
Chương I. CHUNG
Điều 5. Kinh phí
1. Nguồn
đ) Nguồn khác
Nơi nhận:
- Lưu
`;
const blocks = [{ name: 'noi-nhan', title: 'nơi nhận', starts: 'Nơi nhận' }];
const clauses = parsePlan(source, blocks);
const find = (path: string) => clauses.find((clause) => clause.path === path);
const name = (path: string): string => {
  const clause = find(path);
  if (clause === undefined) throw new Error(`${path} is not in ${clauses.map((c) => c.path)}`);
  return clauseName(clause, find, () => 'nơi nhận');
};

test.each([
  ['i', 'mục I'],
  ['i-3-b', 'mục I.3.b'],
  ['i-3-b-1-2', 'mục I.3.b, gạch đầu dòng 1, dấu cộng 2'],
  ['chuong-i', 'Chương I'],
  ['dieu-5', 'Điều 5'],
  ['dieu-5-1-dd', 'Điều 5, khoản 1, điểm đ'],
  ['noi-nhan', 'nơi nhận'],
  ['noi-nhan-1', 'nơi nhận, gạch đầu dòng 1'],
])('clauseName of %s', (path, expected) => {
  expect(name(path)).toBe(expected);
});
