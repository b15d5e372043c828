import { expect, test } from 'vitest';
import { runsMarkup } from '../../src/plan/markup.ts';
import type { Run } from '../../src/plan/rows.ts';

const run = (text: string, change: Partial<Run> = {}): Run => ({
  text,
  strong: false,
  emphasis: false,
  opensLine: false,
  ...change,
});

test('runsMarkup keeps bold and italic', () => {
  expect(
    runsMarkup(
      [run('1. Tên:', { strong: true }), run(' lời '), run('x', { emphasis: true })],
      false,
    ),
  ).toBe('<strong>1. Tên:</strong> lời <em>x</em>');
});

test('runsMarkup joins a page break with a space, the lines of a block with a break', () => {
  const runs = [run('một', { opensLine: true }), run('hai', { opensLine: true })];
  expect([runsMarkup(runs, false), runsMarkup(runs, true)]).toEqual(['một hai', 'một\nhai']);
});

test('runsMarkup makes only <sub> real and escapes all else', () => {
  expect(runsMarkup([run('VX<sub>2</sub> & <script>')], false)).toBe(
    'VX<sub>2</sub> &amp; &lt;script&gt;',
  );
});
