import { expect, test } from 'vitest';
import { messagesWith } from './messages-of.ts';

test('checkLocality(unfilled plan) warns at the line of the text', () => {
  const messages = messagesWith('content/plan/ke-hoach.txt', 'I. ', 'I. (chưa điền) ');
  const warnings = messages.filter((message) => message.includes('[not-filled-in]'));
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toMatch(/^content\/plan\/ke-hoach\.txt:\d+ \[not-filled-in\] cảnh báo: /);
});
