import { expect, test } from 'vitest';
import type { Judgement, Status } from '../../../src/model/status/status.ts';
import { unitGroups } from '../../../src/model/status/unit-groups.ts';

const part: Judgement = {
  status: 'behind',
  reasons: [],
  remarks: [],
  indicator: 'ty-le',
  baseline: null,
  figure: null,
  lowerIsBetter: false,
  goal: null,
  expected: null,
  share: null,
};
const unit = (id: string, status: Status, share: number | null) => ({
  id,
  verdict: { status, parts: [{ ...part, status, share }] },
});

test('unitGroups(units) puts the worst status first, and in it the one that has gone least far', () => {
  const groups = unitGroups([
    unit('a', 'met', 1),
    unit('b', 'behind', 0.4),
    unit('c', 'behind', null),
    unit('d', 'behind', 0.1),
    unit('e', 'inconclusive', null),
    unit('f', 'inconclusive', null),
  ]);
  expect(
    groups.map(({ status, units, isRanked }) => [status, units.map(({ id }) => id), isRanked]),
  ).toEqual([
    ['behind', ['d', 'b', 'c'], true],
    ['inconclusive', ['e', 'f'], false],
    ['met', ['a'], false],
  ]);
});

test('unitGroups(no units) is no group', () => {
  expect(unitGroups([])).toEqual([]);
});
