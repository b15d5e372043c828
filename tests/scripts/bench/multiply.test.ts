import path from 'node:path';
import { expect, test } from 'vitest';
import { multiply } from '../../../scripts/bench/multiply.ts';
import { projectFolder } from '../../../scripts/project-folder.ts';
import { readLocality } from '../../../scripts/read-locality.ts';
import { sites } from '../../../scripts/sites.ts';
import { checkLocality } from '../../../src/checks/run.ts';
import { unitsOf } from '../../../src/model/units.ts';

const [, example] = sites;
const { locality } = checkLocality(readLocality(path.join(projectFolder, example.locality)));
if (locality === null) throw new Error('The example has faults');
const { site, tables } = locality;
const plan = tables.areas.filter(({ id }) => id === site.place.area);

const made = (units: number, seed = 1) => multiply(tables, { area: site.place.area, units, seed });

test('multiply(tables, units) makes as many units as asked, each with the same figures', () => {
  const { areas, observations } = made(69);
  expect(plan.flatMap((area) => unitsOf(area, areas))).toHaveLength(69);
  const added = Map.groupBy(observations.slice(tables.observations.length), ({ area }) => area);
  const sizes = new Set([...added.values()].map((rows) => rows.length));
  expect(sizes.size).toBe(1);
  expect(Math.min(...sizes)).toBeGreaterThan(40);
});

test('multiply(tables, few units) leaves the example as it is', () => {
  expect(made(6)).toEqual({ areas: tables.areas, observations: tables.observations });
});

test('multiply(tables, seed) is the same each time', () => {
  expect(made(20)).toEqual(made(20));
  expect(made(20, 2)).not.toEqual(made(20));
});
