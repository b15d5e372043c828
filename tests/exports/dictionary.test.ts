import { describe, expect, it } from 'vitest';
import { datasetOf } from '../../src/exports/dataset.ts';
import { dictionaryOf, dictionarySchema } from '../../src/exports/dictionary.ts';
import { nouns } from '../../src/model/nouns.ts';

const line = { project: 'du-an-2', source: 'central', capital_type: 'current', stage: 'plan' };
const budget = datasetOf(
  nouns.budget,
  [2024, 2022, 2023].map((year) => ({ ...line, year, amount: year })),
);

describe('dictionaryOf(dataset)', () => {
  it('describes every column in the words of the schema', () => {
    const { fields } = dictionaryOf(budget);
    expect(fields.map(({ name }) => name)).toEqual(Object.keys(nouns.budget.schema.shape));
    expect(fields.find(({ name }) => name === 'stage')?.categories).toHaveProperty('plan');
    expect(fields.find(({ name }) => name === 'project')?.references).toBe('projects');
    expect(fields.find(({ name }) => name === 'amount')).toMatchObject({
      type: 'number',
      unit: 'triệu đồng',
      added: false,
    });
  });

  it('tells how far the rows reach', () => {
    expect(dictionaryOf(budget)).toMatchObject({
      rows: 3,
      periods: { first: '2022', last: '2024' },
      areas: null,
    });
  });

  it('names no period when no row has one', () => {
    expect(dictionaryOf(datasetOf(nouns.observations, []))).toMatchObject({
      rows: 0,
      periods: null,
      areas: 0,
    });
  });

  it('fits its own schema', () => {
    expect(dictionarySchema.parse(dictionaryOf(budget))).toEqual(dictionaryOf(budget));
  });
});
