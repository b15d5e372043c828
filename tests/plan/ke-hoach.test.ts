import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { blockNamesSchema } from '../../src/model/plan-content.ts';
import { parsePlan } from '../../src/plan/parse.ts';

const folder = path.resolve(import.meta.dirname, '../../content/plan');
const source = readFileSync(path.join(folder, 'ke-hoach.txt'), 'utf8');
const blockNames = blockNamesSchema.parse(
  parse(readFileSync(path.join(folder, 'blocks.yml'), 'utf8')),
);
const clauses = parsePlan(source, blockNames);
const spans = clauses.flatMap((clause) => clause.spans);

/** What stands between the spans, before the first and after the last. */
const gaps = [...spans, { start: source.length }].map(({ start }, index) =>
  source.slice(spans[index - 1]?.end ?? 0, start),
);

test('parsePlan(the plan) loses no character: spans and gaps rebuild the file', () => {
  const rebuilt = spans.map(({ start, end }, index) => `${gaps[index]}${source.slice(start, end)}`);
  expect(`${rebuilt.join('')}${gaps.at(-1)}`).toBe(source);
  expect(spans.every(({ start, end }) => start < end)).toBe(true);
});

test('parsePlan(the plan) leaves out nothing but blanks and Markdown marks', () => {
  expect(gaps.filter((gap) => !/^[\s#*+-]*$/.test(gap))).toEqual([]);
});

test('parsePlan(the plan) gives the addresses that were published', async () => {
  const paths = clauses.map(({ path: address }) => `${address}\n`).join('');
  await expect(paths).toMatchFileSnapshot('ke-hoach-paths.txt');
});

test('parsePlan(the plan) gives each clause an address of its own', () => {
  expect(new Set(clauses.map(({ path: address }) => address)).size).toBe(clauses.length);
});

test('parsePlan(the plan) finds every parent', () => {
  const known = new Set(clauses.map(({ path: address }) => address));
  expect(clauses.filter(({ parent }) => parent !== null && !known.has(parent))).toEqual([]);
});
