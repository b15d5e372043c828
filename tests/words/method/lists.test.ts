import { expect, test } from 'vitest';
import { ruleVersion } from '../../../src/model/status/status.ts';
import { growthCase } from '../../../src/words/method/growth.ts';
import { ruleVersions } from '../../../src/words/method/lists.ts';
import { amounts, example, moneySentence } from '../../../src/words/method/money-example.ts';

test('ruleVersions starts with the version that the code follows, each told once', () => {
  expect(ruleVersions[0]?.version).toBe(ruleVersion);
  expect(new Set(ruleVersions.map(({ version }) => version)).size).toBe(ruleVersions.length);
});

test('growthCase lies on the straight path and is called behind by its rate', () => {
  const { now, rows, asked, kept } = growthCase;
  expect(rows.find(({ year }) => year === now.year)?.straight).toBe(now.value);
  expect([asked, kept].map((share) => Number(share.toFixed(3)))).toEqual([0.603, 0.388]);
  expect(rows.map(({ sameRate }) => Number(sameRate.toFixed(1)))).toEqual([8, 3.2, 1.3, 0.5]);
});

test('the example on money takes the adjusted amount, else the allocated one', () => {
  expect(moneySentence).toContain('giải ngân 90 triệu đồng trong 120 triệu đồng');
  expect(moneySentence).toContain('tức 75%');
  expect(example.map(({ lines }) => amounts(lines))).toEqual([
    ['100', '90', '80', '60'],
    ['50', '40', 'không có', '30'],
  ]);
});
