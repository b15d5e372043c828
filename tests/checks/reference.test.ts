import { expect, test } from 'vitest';
import { messagesWith, tagsWith } from './messages-of.ts';

test('checkReferences(standard that site.yml does not name) lists those it names', () => {
  expect(messagesWith('data/derivations.csv', '2023,chuan-thu,share', '2023,cu,share')).toEqual([
    'data/derivations.csv:2 standard [unknown-code] "cu" không có trong mục standards của content/site.yml; mã hợp lệ: chuan-thu',
  ]);
});

test('checkReferences(unknown entry of a list) names the entry', () => {
  expect(messagesWith('data/duties.csv', 'lead,du-an-1,', 'lead,du-an-1|du-an-9,')).toEqual([
    'data/duties.csv:2 projects [unknown-code] "du-an-9" không có trong danh mục data/projects.csv; có phải "du-an-1"?',
  ]);
});

test('checkReferences(table that cannot be read) reports the table, not all that refer to it', () => {
  expect(tagsWith('data/areas.csv', 'Phường A', '"Phường A')).toEqual(['unclosed-quote']);
});

test('checkReferences(parents in a row) are no ring', () => {
  expect(tagsWith('data/areas.csv', '00123,tinh-thu', '00123,phuong-a')).toEqual([]);
});
