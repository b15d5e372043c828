import { describe, expect, it } from 'vitest';
import { targetDatasets } from '../../src/exports/target-datasets.ts';
import { indicatorIds } from '../../src/model/target-figures.ts';
import { checkedLocality } from './checked-locality.ts';

const locality = checkedLocality();
const all = [...targetDatasets(locality)];

describe('targetDatasets(locality)', () => {
  it('holds the figures of the commitment’s own indicators, in the columns of all figures', () => {
    expect(all.length).toBeGreaterThan(0);
    for (const { name, fields, rows } of all) {
      const target = locality.tables.targets.find(({ id }) => id === name);
      const index = fields.findIndex((field) => field.name === 'indicator');
      const found = new Set(rows.map((row) => row[index]));
      expect(found.isSubsetOf(new Set(target === undefined ? [] : indicatorIds(target)))).toBe(
        true,
      );
      expect(fields.map((field) => field.name)).toContain('absence');
    }
  });

  it('leaves out places that neither belong to the plan’s nor stand beside it', () => {
    const site = { ...locality.site, context_areas: [], place: { name: 'nơi khác', area: 'khac' } };
    expect([...targetDatasets({ ...locality, site })]).toEqual([]);
  });
});
