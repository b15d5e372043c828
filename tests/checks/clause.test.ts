import { expect, test } from 'vitest';
import { messagesWith, tagsWith } from './messages-of.ts';

test('checkClauses(quote of another clause) says where the words stand', () => {
  expect(messagesWith('data/duties.csv', 'Chủ trì thực hiện Dự án 1', 'Tập huấn kỹ thuật')).toEqual(
    [
      'data/duties.csv:2 quote [quote-not-in-clause] "Tập huấn kỹ thuật" không có nguyên văn trong đoạn "iv-1"; câu này nằm ở đoạn "ii-1-b"',
    ],
  );
});

test('checkClauses(quote over a line break of the plan) folds white space', () => {
  expect(tagsWith('data/support-items.csv', 'thuật cho hộ', '"thuật  cho\nhộ"')).not.toContain(
    'quote-not-in-clause',
  );
});

test('checkClauses(link) looks for target_quote in the clause of the target', () => {
  expect(tagsWith('data/links.csv', 'các mô hình giảm nghèo', 'Tập huấn kỹ thuật')).toEqual([
    'quote-not-in-clause',
  ]);
});

test("checkClauses(editor's notes) names line and part", () => {
  expect(messagesWith('content/plan/notes.yml', 'i-1', 'i-9')).toEqual([
    'content/plan/notes.yml:1 clause [unknown-clause] kế hoạch không có đoạn "i-9"; có phải "i-1"?',
  ]);
  expect(messagesWith('content/plan/notes.yml', 'hộ nghèo', 'hộ cận nghèo')[0]).toMatch(
    /^content\/plan\/notes\.yml:2 quote \[quote-not-in-clause\]/,
  );
  expect(tagsWith('content/plan/notes.yml', 'Giảm tỷ lệ hộ nghèo', 'null')).toEqual([]);
});
