import { expect, test } from 'vitest';
import { honestAnswersTo } from '../../src/search/honest.ts';

const answers = [
  { id: 'du-an-5', phrases: ['"dự án 5"'], except: ['tiểu'] },
  { id: 'ty-le', phrases: ['tỷ lệ hộ nghèo {năm}'], except: ['cả nước'] },
  { id: 'muc-3', phrases: ['"mục 3" "phần iv"', '"iv.3"'], except: [] },
];
const ids = (question: string) => honestAnswersTo(question, answers).map(({ id }) => id);

test.each([
  ['dự án 5', 'du-an-5'],
  ['DU AN 5 la gi', 'du-an-5'],
  ['tỷ lệ hộ nghèo 2024', 'ty-le'],
  ['2023 ty le cua ho ngheo', 'ty-le'],
  ['mục 3 phần IV', 'muc-3'],
  ['IV.3', 'muc-3'],
])('honestAnswersTo(%s)', (question, id) => {
  expect(ids(question)).toEqual([id]);
});

test.each([
  'dự án 15',
  'tiểu dự án 5',
  'tỷ lệ hộ nghèo',
  'tỷ lệ hộ nghèo cả nước 2024',
  'IV.30',
  '',
  '(((',
])('honestAnswersTo(%s) is silent', (question) => {
  expect(ids(question)).toEqual([]);
});
