import { expect, test } from 'vitest';
import { byInitial, initialSentence, properName } from '../../src/words/initials.ts';
import { areaRow } from '../model/area-row.ts';

test('properName(name) leaves out the level, not a name that looks like one', () => {
  expect(['Phường Núi', 'Xã Gò', 'Xãm'].map(properName)).toEqual(['Núi', 'Gò', 'Xãm']);
});

test('byInitial(areas) folds marks but keeps Đ apart, after D; numbers have a group', () => {
  const groups = byInitial(
    ['Xã Đồng', 'Phường Ổi', 'Phường Dừa', 'Phường 12', 'Xã Ong', 'Xã Ao'].map((name) =>
      areaRow(name),
    ),
  );
  expect(groups.map(({ id, areas }) => [id, areas.map(({ name }) => name)])).toEqual([
    ['so', ['Phường 12']],
    ['chu-a', ['Xã Ao']],
    ['chu-d', ['Phường Dừa']],
    ['chu-dd', ['Xã Đồng']],
    ['chu-o', ['Xã Ong', 'Phường Ổi']],
  ]);
});

test('initialSentence(group) names the letter', () => {
  const [numbers, letter] = byInitial(['Phường 12', 'Xã Đồng'].map((name) => areaRow(name)));
  expect([numbers, letter].map((group) => group && initialSentence(group))).toEqual([
    '1 nơi có tên bắt đầu bằng một con số.',
    '1 nơi có tên bắt đầu bằng chữ Đ.',
  ]);
});
