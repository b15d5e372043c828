import { expect, test } from 'vitest';
import { tagsWith } from './messages-of.ts';

const derivations = 'data/derivations.csv';
const count = (period: string, kind = 'derived/-') => `so-ho/tinh-thu/${period}/chuan-thu/${kind}`;
const known = count('2023', 'result/bao-cao-2023');

/** Tags when these rows stand below the valid derivation. */
function tagsOf(...rows: string[]): string[] {
  const last = 'Số hộ nghèo chia tổng số hộ.,\n';
  return tagsWith(derivations, last, `${last}${rows.map((row) => `${row},,Thử.,\n`).join('')}`);
}

test('checkDerivations(result of another derivation) is an input like any other', () => {
  expect(
    tagsOf(
      `so-ho,tinh-thu,2022,chuan-thu,difference,${known}|${known}`,
      `so-ho,tinh-thu,2021,chuan-thu,sum,${count('2022')}|${known}|${known}`,
    ),
  ).toEqual([]);
});

test('checkDerivations(ring of two) names both rows', () => {
  expect(
    tagsOf(
      `so-ho,tinh-thu,2022,chuan-thu,sum,${count('2021')}|${known}`,
      `so-ho,tinh-thu,2021,chuan-thu,sum,${count('2022')}|${known}`,
    ),
  ).toEqual(['derivation-cycle', 'derivation-cycle']);
});

test('checkDerivations(sum of one) is too few; multiple without factor is incomplete', () => {
  expect(tagsOf(`so-ho,tinh-thu,2022,chuan-thu,sum,${known}`)).toEqual(['input-count']);
  expect(tagsOf(`so-ho,tinh-thu,2022,chuan-thu,plus-multiple,${known}|${known}`)).toEqual([
    'wrong-factor',
  ]);
});
