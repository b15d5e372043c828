import { describe, expect, test } from 'vitest';
import { areaSums } from '../../../src/model/oversight/area-sums.ts';
import { budgetSums } from '../../../src/model/oversight/budget-sums.ts';
import { partSums, partsOfIndicator } from '../../../src/model/oversight/part-sums.ts';
import { reconciliations } from '../../../src/model/oversight/reconciliations.ts';
import { area, figure, indicator, money, project, sources } from './build.ts';

const poor = indicator('poor');
const outcome = ({ state, sum, residual, missing }: ReturnType<typeof areaSums>[number]) => ({
  state,
  sum,
  residual,
  missing,
});
const townSums = (...observations: ReturnType<typeof figure>[]) =>
  areaSums(sources({ indicators: [poor], observations })).map(outcome);

describe('areaSums', () => {
  const wards = [figure('poor', 'ward-a', 120), figure('poor', 'ward-b', 130)];

  test.each([
    ['matches', 250, 0, 'matches'],
    ['is one short', 249, -1, 'differs'],
    ['is one above', 251, 1, 'differs'],
  ])('a town whose total %s', (_name, total, residual, state) => {
    expect(townSums(...wards, figure('poor', 'town', total))).toEqual([
      { state, sum: 250, residual, missing: [] },
    ]);
  });

  test('a missing or hidden unit is named, and nothing is added up', () => {
    const hidden = figure('poor', 'ward-b', null, { absence: 'suppressed' });
    const [first] = wards;
    if (first === undefined) throw new Error('No ward');
    const expected = { state: 'incomplete', sum: null, residual: null, missing: ['ward-b'] };
    expect(townSums(first, hidden, figure('poor', 'town', 123))).toEqual([expected]);
    expect(townSums(first, figure('poor', 'town', 123))).toEqual([expected]);
  });

  test('units without a total are added up, and the total is named as missing', () => {
    expect(townSums(...wards)).toEqual([
      { state: 'incomplete', sum: 250, residual: null, missing: ['total'] },
    ]);
  });

  test('another day, standard or nature is another sum', () => {
    const total = figure('poor', 'town', 250, { standard: 'new' });
    expect(townSums(...wards, total).map(({ missing }) => missing)).toEqual([
      ['total'],
      ['ward-a', 'ward-b'],
    ]);
  });

  test('a figure kept for comparison, an estimate and a rough figure are no terms', () => {
    const rough = figure('poor', 'ward-b', 130, { qualifier: 'about' });
    const other = figure('poor', 'ward-b', 99, { use: 'not-used' });
    const estimate = figure('poor', 'ward-b', 98, { nature: 'estimate' });
    const [first] = wards;
    if (first === undefined) throw new Error('No ward');
    const [sum] = townSums(first, rough, other, estimate, figure('poor', 'town', 250));
    expect(sum?.missing).toEqual(['ward-b']);
  });

  test('units of the day only: a merged ward is added to totals of its own time', () => {
    const areas = [
      area('town', { kind: 'town', parent: null }),
      area('ward-a', { valid_to: '2023-06-30' }),
      area('ward-b'),
      area('ward-c', { valid_from: '2023-07-01' }),
    ];
    const observations = [
      figure('poor', 'town', 5, { period: '2022' }),
      figure('poor', 'ward-a', 2, { period: '2022' }),
      figure('poor', 'ward-b', 3, { period: '2022' }),
      figure('poor', 'town', 9),
      figure('poor', 'ward-b', 4),
      figure('poor', 'ward-c', 5),
    ];
    const sums = areaSums(sources({ areas, indicators: [poor], observations }));
    expect(sums.map(({ terms, state }) => [terms.map(({ of }) => of), state])).toEqual([
      [['ward-a', 'ward-b'], 'matches'],
      [['ward-b', 'ward-c'], 'matches'],
    ]);
  });

  test('regions that are not all listed differ only when they are more than the nation', () => {
    const areas = [
      area('nation', { kind: 'nation', parent: null }),
      area('north', { kind: 'region', parent: 'nation' }),
      area('south', { kind: 'region', parent: 'nation' }),
      area('town', { kind: 'town', parent: null }),
    ];
    const sumOf = (nation: number, south: number) =>
      areaSums(
        sources({
          areas,
          indicators: [poor],
          observations: [
            figure('poor', 'nation', nation),
            figure('poor', 'north', 40),
            figure('poor', 'south', south),
          ],
        }),
      ).map(outcome);
    expect(sumOf(100, 50)).toEqual([
      { state: 'incomplete', sum: null, residual: null, missing: ['others'] },
    ]);
    expect(sumOf(90, 50)).toEqual([{ state: 'matches', sum: 90, residual: 0, missing: [] }]);
    expect(sumOf(80, 50)).toEqual([{ state: 'differs', sum: 90, residual: -10, missing: [] }]);
  });

  test('rates of units are never added up', () => {
    const rate = indicator('rate', { unit: '%', denominator: 'hộ' });
    const observations = [figure('rate', 'ward-a', 4), figure('rate', 'town', 4)];
    expect(areaSums(sources({ indicators: [rate], observations }))).toEqual([]);
  });
});

describe('partSums', () => {
  const all = indicator('all', { numerator: 'Số hộ nghèo cộng số hộ cận nghèo' });
  const first = indicator('first', { numerator: 'Số hộ nghèo' });
  const second = indicator('second', { numerator: 'Số hộ cận nghèo' });
  const indicators = [all, first, second];

  test('partsOfIndicator reads the parts from the numerator, over one denominator', () => {
    expect(partsOfIndicator(all, indicators)).toEqual([first, second]);
    expect(partsOfIndicator(all, [all, first])).toEqual([]);
    expect(partsOfIndicator({ ...all, denominator: 'Tổng số hộ' }, indicators)).toEqual([]);
    expect(partsOfIndicator(first, indicators)).toEqual([]);
  });

  test('a published total is held against its parts, with its document', () => {
    const observations = [
      figure('all', 'town', 1_972_767, { document: 'decision', place: 'Bảng 1' }),
      figure('first', 'town', 1_057_374),
      figure('second', 'town', 915_274),
    ];
    const [sum] = partSums({ indicators, observations });
    expect(sum).toMatchObject({
      state: 'differs',
      sum: 1_972_648,
      residual: 119,
      total: { key: 'all/town/2023/-/result/decision', document: 'decision', place: 'Bảng 1' },
    });
    expect(sum?.terms.map(({ keys }) => keys)).toEqual([
      ['first/town/2023/-/result/d'],
      ['second/town/2023/-/result/d'],
    ]);
  });

  test('a derived part is no proof: it may come from the total', () => {
    const observations = [
      figure('all', 'town', 10),
      figure('first', 'town', 4),
      figure('second', 'town', 6, { nature: 'derived', document: null }),
    ];
    expect(partSums({ indicators, observations })[0]?.missing).toEqual(['second']);
  });
});

describe('budgetSums', () => {
  const projects = [project('p'), project('p-1', { parent: 'p' }), project('p-2', { parent: 'p' })];
  const sumsOf = (...budget: ReturnType<typeof money>[]) =>
    budgetSums(sources({ projects, budget }));

  test('a line of a project is the total of its sub-projects, stage by stage', () => {
    const lines = [
      money('allocated', 100),
      money('allocated', 60.5, { project: 'p-1' }),
      money('allocated', 39.4, { project: 'p-2' }),
      money('disbursed', 10, { project: 'p-1' }),
    ];
    const [sum] = sumsOf(...lines).filter(({ whole }) => whole === 'p');
    expect(sum).toMatchObject({ state: 'differs', sum: 99.9, residual: 0.1, period: '2023' });
  });

  test('sources and projects are added up without a total that nobody published', () => {
    const lines = [
      money('plan', 60, { project: 'p-1' }),
      money('plan', 40, { project: 'p-2', source: 'local' }),
      money('plan', 35, { project: 'p-2', source: 'local', as_of: '2023-01-31' }),
    ];
    expect(
      sumsOf(...lines).map(({ kind, sum, state, missing }) => [kind, sum, state, missing]),
    ).toEqual([
      ['sources', 100, 'incomplete', ['total']],
      ['projects', 100, 'incomplete', ['total']],
    ]);
  });

  test('an unknown amount is named and nothing is added up', () => {
    const lines = [money('plan', 60, { project: 'p-1' }), money('plan', null, { project: 'p-2' })];
    expect(sumsOf(...lines)[0]).toMatchObject({ sum: null, missing: ['central', 'total'] });
  });
});

test('reconciliations(sources) does not depend on the order of the rows', () => {
  const observations = [
    figure('poor', 'town', 249),
    figure('poor', 'ward-a', 120),
    figure('poor', 'ward-b', 130),
  ];
  const given = sources({ indicators: [poor], observations });
  const turned = { ...given, observations: observations.toReversed() };
  expect(reconciliations(turned)).toEqual(reconciliations(given));
});
