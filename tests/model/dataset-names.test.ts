import { expect, test } from 'vitest';
import { datasetGroups, isDatasetName, reservedNames } from '../../src/model/dataset-names.ts';
import { nounNames } from '../../src/model/nouns.ts';

const listed = datasetGroups.flatMap(({ datasets }) => datasets);

test('every table of data/ and the clauses of the plan stand in one group, once', () => {
  expect(listed.toSorted()).toEqual([...nounNames(), 'clauses'].toSorted());
});

test.each(reservedNames)('no dataset is called %s', (name) => {
  expect(isDatasetName(name)).toBe(false);
});

test('isDatasetName knows the datasets', () => {
  expect([isDatasetName('observations'), isDatasetName('clauses'), isDatasetName('x')]).toEqual([
    true,
    true,
    false,
  ]);
});
