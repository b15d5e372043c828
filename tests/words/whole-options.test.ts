import { expect, test } from 'vitest';
import { wholeOptions } from '../../src/words/whole-options.ts';

const kept = (option: string): string => `<span class="nowrap">${option}</span>`;

test.each([
  ['npm run import -- a.xlsx --write', `npm run import -- a.xlsx ${kept('--write')}`],
  [
    'x --fill=&quot;a=b&quot; --heading=&quot;H&quot;',
    `x ${kept('--fill=')}&quot;a=b&quot; ${kept('--heading=')}&quot;H&quot;`,
  ],
  [
    'npm run cut-release -- --date 2026-11-24',
    `npm run cut-release -- ${kept('--date')} 2026-11-24`,
  ],
  ['a--b', 'a--b'],
])('wholeOptions(%j) keeps each option whole', (command, markup) => {
  expect(wholeOptions(command)).toBe(markup);
});
