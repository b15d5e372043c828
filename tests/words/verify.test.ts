import { describe, expect, test } from 'vitest';
import { inventedSentence, originSentence } from '../../src/words/verify.ts';

const releases = [
  { id: '2024-06-01-1', day: '01/06/2024' },
  { id: '2025-06-01-1', day: '01/06/2025' },
];
const path = 'budget/budget.csv';

describe('originSentence', () => {
  test('of one release names dataset, format, release and day', () => {
    expect(
      originSentence({ kind: 'released', path, releases: releases.slice(0, 1), isNewest: true }),
    ).toBe(
      'Đúng từng byte: bộ budget, CSV của bản phát hành 2024-06-01-1, ngày 01/06/2024. Hôm nay trang vẫn dùng tệp này.',
    );
  });
  test('of several names the first and the last', () => {
    expect(originSentence({ kind: 'released', path, releases, isNewest: false })).toMatch(
      /2024-06-01-1, ngày 01\/06\/2024, và không đổi đến bản 2025-06-01-1\. Trang đã có bản mới hơn/,
    );
  });
  test('of a file of today says that it is in no release', () => {
    expect(originSentence({ kind: 'today', path: 'tat-ca.zip' })).toMatch(
      /^Đúng từng byte: tệp tat-ca\.zip của trang này hôm nay, chưa nằm trong bản phát hành nào/,
    );
  });
  test('of unknown bytes claims nothing', () => {
    expect(originSentence({ kind: 'unknown' })).not.toMatch(/Đúng/);
  });
});

test('inventedSentence warns by the name of the file, known or not', () => {
  expect(inventedSentence('budget.csv', true)).toBe(null);
  expect(inventedSentence('minh-hoa-budget.csv', true)).toMatch(/MINH HỌA/);
  expect(inventedSentence('minh-hoa-budget.csv', false)).toMatch(/minh họa/);
});
