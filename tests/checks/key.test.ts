import { expect, test } from 'vitest';
import { checkKeys } from '../../src/checks/key.ts';
import { readTable } from '../../src/checks/table.ts';
import { links } from '../../src/model/link.ts';

const header = 'target,project,agency,target_quote,clause,quote,basis,note\n';

function tagsOf(...rows: string[]): string[] {
  const { table } = readTable(
    links,
    `${header}${rows.map((row) => `${row},q,i-1,q,plan,\n`).join('')}`,
  );
  return table === null ? ['unread'] : checkKeys(table).map(({ tag }) => tag);
}

test('checkKeys(rows that differ in an empty key column) are two rows', () => {
  expect(tagsOf('a,p,', 'a,,p')).toEqual([]);
});

test('checkKeys(rows with one key) names the second', () => {
  expect(tagsOf('a,p,', 'b,p,', 'a,p,')).toEqual(['doubled-key']);
});
