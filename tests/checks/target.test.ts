import { expect, test } from 'vitest';
import { messagesWith, tagsWith } from './messages-of.ts';

const targets = 'data/targets.csv';
const columnsOf = (messages: string[]) => messages.map((message) => message.split(' ')[1]);

test('checkTargets(band) needs its upper edge', () => {
  expect(
    columnsOf(messagesWith(targets, 'at-most,<=,2,', 'yearly-fall-band,fall-per-year,0.5,')),
  ).toEqual(['value_max']);
});

test('checkTargets(one of two) needs the whole second branch', () => {
  expect(columnsOf(messagesWith(targets, 'at-most,<=', 'one-of-two,<='))).toEqual([
    'or_indicator',
    'or_kind',
    'or_value',
  ]);
});

test('checkTargets(number without indicator) cannot be measured', () => {
  expect(tagsWith(targets, '%,ty-le-ho-ngheo', '%,')).toEqual(['target-without-number']);
});
