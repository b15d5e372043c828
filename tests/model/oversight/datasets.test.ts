import { describe, expect, test } from 'vitest';
import { fieldsOf, keyOf } from '../../../src/model/noun.ts';
import { nouns } from '../../../src/model/nouns.ts';
import {
  oversightDatasets,
  oversightNouns,
} from '../../../src/model/oversight/datasets/datasets.ts';
import { makeOversight } from '../../../src/model/oversight/oversight.ts';
import {
  agency,
  duty,
  figure,
  indicator,
  link,
  money,
  project,
  report,
  sources,
  target,
} from './build.ts';

const given = sources(
  {
    agencies: [agency('office'), agency('front')],
    indicators: [indicator('rate', { unit: '%', denominator: 'hộ' }), indicator('poor')],
    targets: [target('t'), target('w', { kind: 'no-number', indicators: [], value: null })],
    projects: [project('p')],
    duties: [
      duty('send', { role: 'report', clause: 'end' }),
      duty('f', { agency: 'front', role: 'asked' }),
    ],
    links: [link('t', { project: 'p' })],
    observations: [
      figure('rate', 'town', 60, { period: '2022' }),
      figure('poor', 'town', 249),
      figure('poor', 'ward-a', 120),
      figure('poor', 'ward-b', 130),
    ],
    budget: [money('allocated', 100), money('disbursed', 90)],
    reportsDue: [report({ received_on: '2024-02-12' })],
  },
  { days_off: [{ from: '2024-02-08', to: '2024-02-14', name: 'Tết', document: 'd' }] },
);
const datasets = oversightDatasets(makeOversight(given));

describe('oversightNouns', () => {
  test('have names of their own, and a key of their columns', () => {
    expect(Object.keys(oversightNouns).filter((name) => Object.hasOwn(nouns, name))).toEqual([]);
    for (const [name, noun] of Object.entries(oversightNouns)) {
      expect(noun.name).toBe(name);
      expect(fieldsOf(noun).map((field) => field.name)).toEqual(
        expect.arrayContaining([...noun.key]),
      );
    }
  });

  test.each(
    Object.values(oversightNouns).flatMap((noun) =>
      fieldsOf(noun).map((field) => [`${noun.name}.${field.name}`, field] as const),
    ),
  )(
    '%s has words and an example that can be read',
    (_name, { title, description, example, type, unit }) => {
      expect(title).not.toBe('');
      expect(description).toMatch(/\.$/);
      expect(type.read(example)).not.toBeUndefined();
      expect(unit === undefined || ['number', 'integer'].includes(type.name)).toBe(true);
    },
  );
});

describe('oversightDatasets', () => {
  test.each(Object.values(datasets).map((dataset) => [dataset.noun.name, dataset] as const))(
    '%s: every row is of its schema, every key is of one row',
    (_name, { noun, rows }) => {
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        expect(noun.schema.parse(row)).toEqual(row);
        expect(Object.keys(row).sort()).toEqual(Object.keys(noun.schema.shape).sort());
      }
      expect(new Set(rows.map((row) => keyOf(noun, row))).size).toBe(rows.length);
    },
  );

  test('a reader can take each statement back to its rows', () => {
    expect(datasets['ledger-cells'].rows[0]).toMatchObject({
      target: 't',
      year: 2022,
      value: 60,
      observation: 'rate/town/2022/-/result/d',
      document: 'd',
    });
    expect(datasets['report-standings'].rows[0]).toMatchObject({
      state: 'received-late',
      closing_on: '2024-01-31',
      days_after: 12,
      may_move: false,
    });
    expect(datasets.reconciliations.rows.find(({ kind }) => kind === 'units')).toMatchObject({
      total: 249,
      sum: 250,
      residual: -1,
      term_keys: ['poor/ward-a/2023/-/result/d', 'poor/ward-b/2023/-/result/d'],
    });
    expect(datasets['money-and-results'].rows[0]).toMatchObject({
      money_share: null,
      absence: null,
    });
  });
});
