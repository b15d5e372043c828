import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/exports/dataset.ts';
import { datasets } from '../../src/exports/datasets.ts';
import { nounNames } from '../../src/model/nouns.ts';
import { oversightNouns } from '../../src/model/oversight/datasets/datasets.ts';
import { checkedLocality } from './checked-locality.ts';

const locality = checkedLocality();
const all = datasets(locality);

function named(name: string): Dataset {
  const found = all.find((dataset) => dataset.name === name);
  if (found === undefined) throw new Error(`No dataset ${name}`);
  return found;
}

function column(dataset: Dataset, name: string): unknown[] {
  const index = dataset.fields.findIndex((field) => field.name === name);
  return dataset.rows.map((row) => row[index]);
}

describe('datasets(locality)', () => {
  it('holds every table of data/, the clauses of the plan and what oversight computes', () => {
    const names = [...nounNames(), 'clauses', ...Object.keys(oversightNouns)];
    expect(all.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
  });

  it('gives every row a cell for every field', () => {
    for (const { fields, rows } of all) {
      expect(rows.every((row) => row.length === fields.length)).toBe(true);
    }
  });

  it('names each column once', () => {
    for (const { fields } of all) {
      expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
    }
  });

  it('adds the plan and the place in it to a row that quotes a clause', () => {
    const targets = named('targets');
    expect(new Set(column(targets, 'document'))).toEqual(new Set([locality.site.plan.document]));
    expect(column(targets, 'place')[0]).toMatch(/^mục /);
    expect(targets.fields.find(({ name }) => name === 'place')?.added).toBe(true);
  });

  it('says that a commitment without a number states none', () => {
    const values = column(named('targets'), 'value');
    expect(column(named('targets'), 'absence')).toEqual(
      values.map((value) => (value === null ? 'not-stated' : null)),
    );
  });

  it('sorts rows by their order, then by their key', () => {
    const order = column(named('clauses'), 'order');
    expect(order).toEqual(order.map((_, index) => index + 1));
    const shuffled = { ...locality, tables: reversed() };
    expect(datasets(shuffled).map(({ rows }) => rows)).toEqual(all.map(({ rows }) => rows));
  });
});

function reversed(): typeof locality.tables {
  const { tables } = locality;
  return { ...tables, observations: tables.observations.toReversed() };
}
