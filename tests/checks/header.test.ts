import { expect, test } from 'vitest';
import { checkHeader } from '../../src/checks/header.ts';
import { needs } from '../../src/model/need.ts';

const check = (line: string) => checkHeader(needs, 'data/needs.csv', line.split(','));
const tagsOf = (line: string) => check(line).problems.map(({ tag }) => tag);

test('checkHeader(schema columns) finds nothing', () => {
  expect(check('id,order,name,dimension,note')).toEqual({
    headings: ['id', 'order', 'name', 'dimension', 'note'],
    problems: [],
  });
});

test('checkHeader(misspelt column) offers the near one and names the missing', () => {
  expect(check('id,order,name,dimensoin,note').problems.map(({ message }) => message)).toEqual([
    'không có cột tên "dimensoin"; có phải "dimension"?',
    'thiếu cột "dimension"; thêm cột này sau cột "name", ô nào chưa có thì để trống',
  ]);
});

test('checkHeader(several faults) names them all at once', () => {
  expect(tagsOf('order,id ,name,name,x,dimension')).toEqual([
    'spaces-in-heading',
    'unknown-column',
    'doubled-column',
    'missing-column',
    'column-order',
  ]);
});

test('checkHeader(other separators) cannot tell the columns apart', () => {
  for (const mark of [';', '\t', '|']) {
    const header = check(['id', 'order', 'name', 'dimension', 'note'].join(mark));
    expect(header.headings).toBeNull();
    expect(header.problems.map(({ tag }) => tag)).toEqual(['wrong-separator']);
  }
});
