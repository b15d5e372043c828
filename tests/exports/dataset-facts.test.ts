import { describe, expect, it } from 'vitest';
import { datasetOf } from '../../src/exports/dataset.ts';
import { datasetFacts, datasetFactsSchema } from '../../src/exports/dataset-facts.ts';
import { nouns } from '../../src/model/nouns.ts';
import { row } from '../model/status/build.ts';

const documents = datasetOf(nouns.documents, [
  { id: 'decision', mark: 'A' },
  { id: 'report', mark: 'B' },
  { id: 'unused', mark: 'B' },
]);
const observations = datasetOf(nouns.observations, [
  row('2021', 1, { document: 'decision', published_on: '2022-03-01', use: 'used' }),
  row('2021', 2, { document: 'report', published_on: '2022-05-01', use: 'not-used' }),
  row('2022', null, { document: null, absence: 'suppressed' }),
  row('2023', 3, { document: null, place: null, nature: 'derived', note: 'Tổng.' }),
]);

function factsOf(name: string) {
  return datasetFacts([observations, documents]).find(({ id }) => id === name);
}

describe('datasetFacts(all)', () => {
  it('counts what a reader must know, row by row', () => {
    expect(factsOf('observations')).toEqual({
      id: 'observations',
      changed: '2022-05-01',
      derived: 1,
      absences: { suppressed: 1 },
      conflicts: 1,
      sources: { A: 1, B: 1 },
      secondHand: 1,
      withoutDocument: 0,
      assumed: 0,
      notes: 1,
    });
  });

  it('counts a value without document and place', () => {
    const bare = datasetOf(nouns.observations, [row('2021', 1, { document: null, place: null })]);
    expect(datasetFacts([bare])[0]?.withoutDocument).toBe(1);
  });

  it('asks no document of a dataset that has no such column', () => {
    expect(factsOf('documents')).toMatchObject({ withoutDocument: 0, changed: null, sources: {} });
  });

  it('fits its own schema', () => {
    expect(datasetFactsSchema.parse(factsOf('observations'))).toEqual(factsOf('observations'));
  });
});
