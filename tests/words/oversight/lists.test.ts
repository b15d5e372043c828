import { expect, test } from 'vitest';
import { gapKinds } from '../../../src/model/oversight/gap.ts';
import type { LedgerList } from '../../../src/model/oversight/ledger-lists.ts';
import { makeOversight } from '../../../src/model/oversight/oversight.ts';
import { gapGroups } from '../../../src/words/oversight/gap-groups.ts';
import { ledgerListSentence } from '../../../src/words/oversight/ledger-list.ts';
import { indicator, sources, target } from '../../model/oversight/build.ts';

const oversight = makeOversight(
  sources({
    indicators: [indicator('rate')],
    targets: [target('a'), target('b', { kind: 'no-number', indicators: [] })],
  }),
);
const list = (change: Partial<LedgerList>): LedgerList => ({
  id: 'x',
  kind: 'muc',
  value: 'behind',
  words: 'chậm',
  rows: [...oversight.rows],
  ...change,
});

test.each<[Partial<LedgerList>, string]>([
  [{ rows: oversight.rows.slice(0, 1) }, 'Sổ theo dõi: 1 trong 2 cam kết chậm.'],
  [{}, 'Sổ theo dõi: cả 2 cam kết chậm.'],
  [{ kind: 'co-quan', words: 'Phòng Y' }, 'Sổ theo dõi: cả 2 cam kết gần với Phòng Y.'],
  [{ kind: 'chieu', words: 'y tế' }, 'Sổ theo dõi: cả 2 cam kết thuộc chiều thiếu hụt về y tế.'],
  [{ kind: 'dia-ban', words: 'Phường A' }, 'Sổ theo dõi 2 cam kết ở phường A.'],
])('ledgerListSentence(%o) is "%s"', (change, sentence) => {
  expect(ledgerListSentence(list(change), 2)).toBe(sentence);
});

test('gapGroups(gaps) repeats in no line what the heading or the note of its kind says', () => {
  const groups = gapGroups(oversight.gaps, oversight.names);
  expect(groups.map(({ kind }) => kind)).toContain('no-tie');
  expect(groups.every(({ gaps }) => gaps.length > 0)).toBe(true);
  const told = groups.flatMap(({ kind, note, gaps }) =>
    gaps.filter(({ detail }) => detail !== null && `${gapKinds[kind]} ${note}`.includes(detail)),
  );
  expect(told).toEqual([]);
});

test('gapGroups([]) is empty', () => {
  expect(gapGroups([], oversight.names)).toEqual([]);
});
