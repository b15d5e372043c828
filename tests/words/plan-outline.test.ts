import { expect, test } from 'vitest';
import { outlineOf } from '../../src/plan/outline.ts';
import { outlineLines } from '../../src/words/plan-outline.ts';

test('outlineLines(outline) shows the clauses, then what needs a cure', () => {
  const source = ['Căn cứ Luật', 'I. MỤC TIÊU', '1. A', '1. B', 'a. C'].join('\n');
  expect(outlineLines(outlineOf(source, []))).toEqual([
    '   1  khoi-khong-ten (khối chưa có tên): Căn cứ Luật',
    '   2  i (mục I): I. MỤC TIÊU',
    '   3    i-1 (mục I.1): 1. A',
    '   4    i-1 (mục I.1): 1. B a. C',
    '',
    '4 đoạn.',
    '',
    '1 khối chưa có tên; thêm vào content/plan/blocks.yml theo chữ mở đầu:',
    '  dòng 1: Căn cứ Luật',
    '',
    '1 đoạn trùng địa chỉ với một đoạn ở trên; xem lại số mục hoặc tên khối:',
    '  dòng 4: 1. B a. C',
    '',
    '1 dòng mở đầu giống số mục nhưng được đọc là lời văn; nếu là số mục thì viết lại:',
    '  dòng 5: a. C',
  ]);
});

test('outlineLines(outline) says nothing of cures where none is needed', () => {
  expect(outlineLines(outlineOf('I. A', []))).toEqual(['   1  i (mục I): I. A', '', '1 đoạn.']);
});
