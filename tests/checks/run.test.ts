import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../src/checks/problem.ts';
import { checkLocality } from '../../src/checks/run.ts';
import { tags } from '../../src/checks/tags.ts';
import {
  expectedFile,
  faultNames,
  localityWithFault,
  releasesWithFault,
  validLocality,
} from './locality-fixture.ts';

test('checkLocality(valid locality) finds nothing and returns the locality', () => {
  const { problems, locality } = checkLocality(validLocality());
  expect(problems.map(formatProblem)).toEqual([]);
  expect(locality?.tables.observations).toHaveLength(6);
  expect(locality?.clauses.map(({ path }) => path)).toContain('ii-1-b');
});

test('checkLocality(no files) names every file that is missing', () => {
  const { problems, locality } = checkLocality(new Map());
  expect(new Set(problems.map(({ tag }) => tag))).toEqual(new Set(['missing-file']));
  expect(problems).toHaveLength(23);
  expect(locality).toBeNull();
});

test('checkLocality(nothing but warnings) returns the locality', () => {
  const { problems, locality } = checkLocality(localityWithFault('total-differs'));
  expect(problems.map(({ severity }) => severity)).toEqual(['warning']);
  expect(locality).not.toBeNull();
});

test('every rule has a fixture that breaks it, and every fixture a rule', () => {
  expect(faultNames).toEqual(Object.keys(tags).sort());
});

describe('checkLocality(one fault) says where it is and how to cure it', () => {
  test.each(faultNames)('%s', async (name) => {
    const { problems, locality } = checkLocality(localityWithFault(name), releasesWithFault(name));
    const messages = problems.map((problem) => `${formatProblem(problem)}\n`).join('');
    await expect(messages).toMatchFileSnapshot(expectedFile(name));
    expect(problems.map(({ tag }) => tag)).toContain(name);
    const hasErrors = problems.some(({ severity }) => severity === 'error');
    expect(locality === null).toBe(hasErrors);
  });
});
