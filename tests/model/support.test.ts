import { describe, expect, test } from 'vitest';
import type { Area } from '../../src/model/area.ts';
import type { BeneficiaryGroup } from '../../src/model/beneficiary-group.ts';
import type { Need } from '../../src/model/need.ts';
import { groupsOf, isPersonGroup, itemsByNeed, splitByDay } from '../../src/model/support.ts';
import type { SupportItem } from '../../src/model/support-item.ts';
import type { Threshold } from '../../src/model/support-thresholds.ts';
import { thresholdRows } from '../../src/model/threshold-rows.ts';

const group: BeneficiaryGroup = {
  id: 'a',
  order: 1,
  name: 'A',
  quote: 'A',
  clauses: [],
  note: null,
};
const other: BeneficiaryGroup = { ...group, id: 'b', note: 'Thuộc nhóm tổ chức, cán bộ.' };
const need: Need = { id: 'x', order: 1, name: 'X', dimension: 'health', note: null };
const item: SupportItem = {
  id: 'i',
  need: 'x',
  groups: ['a', 'b'],
  clause: 'ii-1',
  quote: 'Cho',
  project: null,
  agencies: [],
  note: null,
};

describe('isPersonGroup', () => {
  test('is false for bodies and officials only', () => {
    expect([isPersonGroup(group), isPersonGroup(other)]).toEqual([true, false]);
  });
});

describe('itemsByNeed', () => {
  const tables = {
    needs: [need, { ...need, id: 'y' }],
    supportItems: [item, { ...item, id: 'j', need: 'y', groups: ['b'] }],
  };
  test('leaves out needs without an item for the group', () => {
    expect(itemsByNeed(group, tables)).toEqual([{ need, items: [item] }]);
  });
});

test('groupsOf(items, groups) keeps the order of the groups', () => {
  expect(groupsOf([{ ...item, groups: ['b', 'a'] }], [group, other])).toEqual([group, other]);
  expect(groupsOf([], [group])).toEqual([]);
});

test('splitByDay(areas, day) counts the last day as present', () => {
  const area = (id: string, valid_to: string | null) => ({ id, valid_to }) as Area;
  const areas = [area('a', null), area('b', '2025-06-30')];
  expect(splitByDay(areas, '2025-06-30').former).toEqual([]);
  expect(splitByDay(areas, '2025-07-01').former.map(({ id }) => id)).toEqual(['b']);
});

test('thresholdRows(limits) joins those that differ in group and deficits alone', () => {
  const limit = { id: 'a', group: 'a', deficits: '>=3', income: 1, note: null } as Threshold;
  const limits = [
    limit,
    { ...limit, id: 'b', group: 'b', deficits: '<3' },
    { ...limit, income: 2 },
  ];
  expect(thresholdRows(limits).map((row) => row.length)).toEqual([2, 1]);
});
