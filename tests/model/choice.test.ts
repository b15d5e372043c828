import { expect, test } from 'vitest';
import { choiceOf, codeOfChoice } from '../../src/model/choice.ts';

test('choiceOf(code, words) puts the words behind the code, on one line', () => {
  expect(choiceOf('ward', 'phường')).toBe('ward – phường');
  expect(choiceOf('xa-a', ' Xã\n A ')).toBe('xa-a – Xã A');
  expect(choiceOf('xa-a', '')).toBe('xa-a');
});

test.each([
  ['ward – phường', 'ward'],
  ['i-3-b – mục I.3.b – x', 'i-3-b'],
  ['ward', 'ward'],
  ['Phường A – phường B', 'Phường A – phường B'],
  [' – x', ' – x'],
  ['', ''],
])('codeOfChoice(%j) is %j', (cell, code) => {
  expect(codeOfChoice(cell)).toBe(code);
});
