import { expect, test } from 'vitest';
import { suggestionFor } from '../../src/checks/suggestion.ts';
import { date, flag, integer, number, slug } from '../../src/model/cell-type.ts';
import { messagesWith, tagsWith } from './messages-of.ts';

test('suggestionFor(cell, number) reads a decimal comma and groups of thousands', () => {
  expect(suggestionFor('3,04', number)).toBe('3.04');
  expect(suggestionFor('1.234.567,8', number)).toBe('1234567.8');
  expect(suggestionFor('12 500', number)).toBe('12500');
});

test('suggestionFor(cell, number) does not guess between 1.234 and 1234', () => {
  expect(suggestionFor('1,234', number)).toBeUndefined();
  expect(suggestionFor('chưa có', number)).toBeUndefined();
});

test('suggestionFor(cell, other types) offers only what the type allows', () => {
  expect(suggestionFor('1.234', integer)).toBe('1234');
  expect(suggestionFor('3.0', integer)).toBeUndefined();
  expect(suggestionFor('5/1/2023', date)).toBe('2023-01-05');
  expect(suggestionFor('31/02/2023', date)).toBeUndefined();
  expect(suggestionFor('Đào tạo nghề', slug)).toBe('dao-tao-nghe');
  expect(suggestionFor('Có', flag)).toBe('yes');
  expect(suggestionFor('có lẽ', flag)).toBeUndefined();
});

test('checkLocality(empty cell of a number) never reads it as 0', () => {
  expect(tagsWith('data/observations.csv', ',3.05,,', ',,,')).toEqual([
    'neither-value-nor-absence',
  ]);
});

test('checkLocality(bad entries of a list) names each by its own type', () => {
  expect(messagesWith('data/beneficiary-groups.csv', 'ii-1-a|ii-1-b', 'ii-1-a|Điểm b|')).toEqual([
    'data/beneficiary-groups.csv:2 clauses [reference-format] "Điểm b" không đúng dạng; cần mã viết bằng chữ thường không dấu, số và gạch nối; có phải diem-b?',
    'data/beneficiary-groups.csv:2 clauses [list-format] "ii-1-a|Điểm b|" có mục trống; các mục ngăn bằng một dấu |, không có | ở hai đầu',
  ]);
});

test('checkLocality(row with a comma too many) reports one problem and still knows its id', () => {
  expect(tagsWith('data/areas.csv', 'Tỉnh Thử,', 'Tỉnh, Thử,')).toEqual(['cell-count']);
});

test('checkLocality(newline in a quoted cell) counts one row, as a spreadsheet does', () => {
  const long = '"Hai\ndòng",,,\nphuong-bb,4,';
  expect(messagesWith('data/areas.csv', ',,,\nphuong-b,4,', `,${long}`)[0]).toMatch(
    /^data\/areas\.csv:4 \[cell-count\]/,
  );
});
