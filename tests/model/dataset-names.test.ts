import { expect, test } from 'vitest';
import {
  datasetGroups,
  datasetNouns,
  isDatasetName,
  reservedNames,
} from '../../src/model/dataset-names.ts';

const listed = datasetGroups.flatMap(({ datasets }) => datasets);

test('every dataset stands in one group, once', () => {
  expect(listed.toSorted()).toEqual(Object.keys(datasetNouns).toSorted());
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
