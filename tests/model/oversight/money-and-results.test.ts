import { describe, expect, test } from 'vitest';
import { moneyAndResults, partingOf } from '../../../src/model/oversight/money-and-results.ts';
import { outputOf } from '../../../src/model/oversight/output.ts';
import type { OversightSources } from '../../../src/model/oversight/sources.ts';
import { spendingOf } from '../../../src/model/oversight/spending.ts';
import { judgeTarget } from '../../../src/model/status/judge.ts';
import type { Target } from '../../../src/model/target.ts';
import { area, figure, indicator, link, money, project, sources, target } from './build.ts';

const rate = indicator('rate', { unit: '%', direction: 'increase' });

describe('spendingOf', () => {
  const until = { lastYear: 2024, assessmentDate: '2025-06-30' };

  test('never measures against the first plan once it was adjusted, and adds no stages', () => {
    const lines = [
      money('plan', 200),
      money('allocated', 120),
      money('adjusted', 80),
      money('disbursed', 60),
    ];
    expect(spendingOf(lines, until)).toMatchObject({ disbursed: 60, basis: 80, share: 0.75 });
  });

  test('adds up the years up to the one asked for, and no later one', () => {
    const year = (number: number, disbursed: number) =>
      [money('allocated', 100), money('disbursed', disbursed)].map((line) => ({
        ...line,
        year: number,
      }));
    const lines = [...year(2023, 90), ...year(2024, 60), ...year(2025, 1)];
    expect(spendingOf(lines, until)).toMatchObject({ years: [2023, 2024], share: 0.75 });
  });

  test.each<[string, ReturnType<typeof money>[], string]>([
    ['nothing', [], 'no-amount'],
    ['a plan alone', [money('plan', 100)], 'not-disbursed'],
    [
      'a pocket without its plan',
      [money('plan', 100), money('disbursed', 90), money('disbursed', 5, { source: 'local' })],
      'incomplete',
    ],
    ['an unknown amount', [money('plan', null), money('disbursed', 90)], 'incomplete'],
    [
      'an amount known after the assessment date',
      [money('plan', 100, { as_of: '2025-12-31' })],
      'no-amount',
    ],
  ])('%s gives no share', (_name, lines, reason) => {
    expect(spendingOf(lines, until)).toBe(reason);
  });
});

describe('outputOf', () => {
  const town = area('town', { kind: 'town', parent: null });
  const output = (change: Partial<Target>, rows: [string, number][]) => {
    const own = target('t', change);
    const observations = rows.map(([period, value]) => figure('rate', 'town', value, { period }));
    const given = { area: town, observations, indicators: [rate], assessmentDate: '2025-06-30' };
    return outputOf(own, judgeTarget(own, given));
  };

  test.each<[string, Partial<Target>, [string, number][], number, string]>([
    [
      'half of what the path asks for',
      {},
      [
        ['2021', 60],
        ['2023', 70],
      ],
      0.5,
      'path',
    ],
    [
      'beyond the path',
      {},
      [
        ['2021', 60],
        ['2023', 90],
      ],
      1,
      'path',
    ],
    [
      'a step backwards',
      {},
      [
        ['2021', 60],
        ['2023', 50],
      ],
      0,
      'path',
    ],
    ['reached', {}, [['2023', 100]], 1, 'path'],
    ['without a baseline: of the goal', {}, [['2023', 79]], 0.79, 'goal'],
    [
      'lower is better',
      { kind: 'at-most', operator: '<=', value: 0 },
      [
        ['2021', 40],
        ['2023', 30],
      ],
      0.5,
      'path',
    ],
  ])('%s', (_name, change, rows, share, measure) => {
    expect(output(change, rows)).toMatchObject({ share, measure, indicator: 'rate' });
  });

  test.each<[string, Partial<Target>, [string, number][]]>([
    ['no figure', {}, [['2021', 60]]],
    ['no number', { kind: 'no-number', indicators: [], value: null }, [['2023', 70]]],
    [
      'less is better and no baseline',
      { kind: 'at-most', operator: '<=', value: 5 },
      [['2023', 9]],
    ],
  ])('%s gives none', (_name, change, rows) => {
    expect(output(change, rows)).toBeNull();
  });

  test('an indicator that nobody defined is not measured', () => {
    const own = target('t');
    const observations = [figure('rate', 'town', 60)];
    const undefinedRate = [{ ...rate, definition: null }];
    const given = {
      area: town,
      observations,
      indicators: undefinedRate,
      assessmentDate: '2025-06-30',
    };
    expect(outputOf(own, judgeTarget(own, given))).toBeNull();
  });
});

test.each([
  [0.9, 0.65, 'together', -0.25],
  [0.9, 0.64, 'money-ahead', -0.26],
  [0.4, 0.65, 'together', 0.25],
  [0.4, 0.66, 'result-ahead', 0.26],
  [1.2, 1, 'together', 0],
])(
  'partingOf(%d, %d) is %s, the margin itself is not passed',
  (spent, came, parting, difference) => {
    expect(partingOf(spent, came)).toEqual({ parting, difference });
  },
);

describe('moneyAndResults', () => {
  const given: Partial<OversightSources> = {
    indicators: [rate],
    targets: [target('t')],
    projects: [project('p'), project('q')],
    links: [link('t', { project: 'p' })],
    observations: [figure('rate', 'town', 60, { period: '2021' }), figure('rate', 'town', 65)],
    budget: [money('allocated', 100), money('disbursed', 90)],
  };
  const pairsOf = (change: Partial<OversightSources> = {}) =>
    moneyAndResults(sources({ ...given, ...change }));

  test('puts both on one axis and asks to look where they part', () => {
    const [pair] = pairsOf();
    expect(pair).toMatchObject({ parting: 'money-ahead', basis: 'editor' });
    expect(pair?.money?.share).toBe(0.9);
    expect(pair?.output?.share).toBe(0.25);
  });

  test('measures money up to the year of the figure', () => {
    const later = [money('allocated', 100), money('disbursed', 10)].map((line) => ({
      ...line,
      year: 2024,
      as_of: '2024-12-31',
    }));
    expect(pairsOf({ budget: [...(given.budget ?? []), ...later] })[0]?.money?.years).toEqual([
      2023,
    ]);
  });

  test('names what is missing and compares nothing', () => {
    expect(pairsOf({ budget: [] })[0]).toMatchObject({
      money: null,
      moneyReason: 'no-amount',
      difference: null,
      parting: null,
    });
    expect(pairsOf({ observations: [] })[0]).toMatchObject({
      output: null,
      outputAbsence: 'not-published',
      parting: null,
    });
  });

  test('a project that nothing is tied to stands alone', () => {
    expect(pairsOf()[1]).toMatchObject({ row: null, outputAbsence: 'not-stated' });
  });
});
