import { expect, test } from 'vitest';
import { tagsWith } from './messages-of.ts';

test.each([
  ['100', []],
  ['0', []],
  ['100.01', ['out-of-range']],
  ['-0.1', ['out-of-range']],
])('checkNumbers(%s of an indicator from 0 to 100) finds %j', (value, tags) => {
  expect(tagsWith('data/observations.csv', ',3.05,', `,${value},`)).toEqual(tags);
});
