import { expect, test } from 'vitest';
import { namedFields } from '../../../src/import/cross/single-words.ts';
import { titleWord } from '../../../src/import/cross/titles.ts';
import { type Grid, textCell } from '../../../src/import/grid.ts';
import { vocabularyOf } from './vocabulary.ts';

const vocabulary = vocabularyOf('observations');

function word(name: string, titles: readonly string[], sheet: string | null = null) {
  const rows = [...titles, 'Chỉ tiêu'].map((text, at) => ({
    row: at + 1,
    cells: [textCell(text)],
  }));
  const grid: Grid = { file: 'tep', sheet, rows, merges: [] };
  const field = namedFields('observations').find((candidate) => candidate.name === name);
  return field && titleWord(grid, titles.length, { field, vocabulary });
}

test.each([
  ['area', ['BIỂU 1', 'THỊ XÃ THỬ'], { text: 'thi-xa-thu', row: 2, place: 'A "THỊ XÃ THỬ"' }],
  ['indicator', ['Số hộ nghèo'], { text: 'so-ho-ngheo', row: 1, place: 'A "Số hộ nghèo"' }],
  ['period', ['Năm 2024'], { text: '2024', row: 1, place: 'A "Năm 2024"' }],
])('%s is taken from %j', (name, titles, expected) => {
  expect(word(name, titles)).toEqual(expected);
});

test('the name of the sheet is a title', () => {
  expect(word('area', [], 'Phường A')).toEqual({ text: 'phuong-a', row: null, place: 'Phường A' });
});

test.each([
  ['a name among other words', 'area', ['UBND thị xã Thử']],
  ['two names', 'area', ['Tỉnh Thử', 'Thị xã Thử']],
  ['a name that another cell contradicts', 'area', ['Tỉnh Thử', 'UBND thị xã Thử']],
  ['a year that a date contradicts', 'period', ['Năm 2024', 'Ngày 15 tháng 01 năm 2025']],
  ['a kind of document', 'nature', ['KẾ HOẠCH']],
])('%s is not', (_what, name, titles) => {
  expect(word(name, titles)).toBeNull();
});
