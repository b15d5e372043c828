import { expect, test } from 'vitest';
import type { Problem } from '../../src/checks/problem.ts';
import type { Difference, RowChange } from '../../src/import/difference.ts';
import { doubtAt, errorAt, type Finding, noticeAt, questionAt } from '../../src/import/finding.ts';
import { checkSummary } from '../../src/import/summary.ts';

const spot = { file: 'tep.csv' };
const error = errorAt(spot, 'no-table', '');
const question = questionAt(spot, 'which-decimal', { finding: '', answers: [] });
const doubt = doubtAt(spot, 'hidden-rows', '');
const notice = noticeAt(spot, 'rows-above', '');
const problem: Problem = {
  file: 'data/terms.csv',
  row: 2,
  column: 'id',
  tag: 'slug-format',
  severity: 'error',
  message: '',
};

const table = (...statuses: RowChange['status'][]): Difference => ({
  noun: 'terms',
  rows: [],
  changes: statuses.map((status) => ({ status, key: '', cells: {}, changes: [], origin: null })),
});

test.each<[string, Finding[], Difference[], Problem[]]>([
  ['Chưa nhập được: 1 chỗ cần sửa.', [error], [table('new')], []],
  ['Chưa nhập được: 2 chỗ cần sửa và 1 câu cần trả lời.', [error, question, error], [], []],
  ['Chưa nhập được: 1 câu cần trả lời. Có 1 chỗ nên xem lại.', [question, doubt, notice], [], []],
  ['Tệp đúng quy cách, không có gì thay đổi.', [notice], [table('unchanged')], []],
  ['Tệp đúng quy cách, không có gì thay đổi. Có 2 chỗ nên xem lại.', [doubt, doubt], [table()], []],
  [
    'Tệp đúng quy cách, nhập được. Dòng: 2 mới, 1 đổi, 1 bỏ, 1 giữ nguyên.',
    [],
    [table('new', 'changed'), table('new', 'removed', 'unchanged')],
    [],
  ],
  ['Đặt nguyên tệp vào chỗ của nó: npm run check không báo gì.', [], [], []],
  ['Đặt nguyên tệp vào chỗ của nó: npm run check báo 2 chỗ.', [], [], [problem, problem]],
  ['Chưa nhập được: 1 chỗ cần sửa.', [error], [], [problem]],
])('checkSummary says "%s"', (summary, findings, tables, inPlace) => {
  expect(checkSummary({ tables, findings, files: new Map() }, inPlace)).toBe(summary);
});
