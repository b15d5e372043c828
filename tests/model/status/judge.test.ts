import { describe, expect, test } from 'vitest';
import type { Observation } from '../../../src/model/observation.ts';
import { ruleVersion, type Status } from '../../../src/model/status/status.ts';
import type { Target } from '../../../src/model/target.ts';
import { area, indicator, judge, judgeAfter, row } from './build.ts';

type Row = [string, Observation[], Partial<Target>, Status];
const halve: Partial<Target> = {
  kind: 'halve-since-baseline',
  operator: 'fall-by-share',
  value: 0.5,
};
const atMost = (value: number): Partial<Target> => ({ kind: 'at-most', operator: '<=', value });
const atLeast = (value: number): Partial<Target> => ({ value });
const band: Partial<Target> = {
  kind: 'yearly-fall-band',
  operator: 'fall-per-year',
  value: 0.5,
  value_max: 1,
};

describe('before the deadline', () => {
  test.each<Row>([
    ['exactly on the path', [row('2022', 8), row('2024', 3)], atMost(0.5), 'on-track'],
    ['a hair short of the path', [row('2022', 8), row('2024', 3.01)], atMost(0.5), 'behind'],
    ['on the path to target 0', [row('2022', 9), row('2024', 3)], atMost(0), 'on-track'],
    ['target 0 reached', [row('2022', 9), row('2024', 0)], atMost(0), 'met'],
    ['base 0, far behind', [row('2022', 0), row('2024', 200)], atLeast(500), 'behind'],
    ['base 0, two thirds of the way', [row('2022', 0), row('2023', 200)], atLeast(600), 'on-track'],
    ['base equals target, held', [row('2022', 80), row('2024', 80)], atLeast(80), 'met'],
    ['base equals target, lost', [row('2022', 80), row('2024', 79)], atLeast(80), 'behind'],
    [
      'base beyond target, fallen under it',
      [row('2022', 90), row('2024', 79)],
      atLeast(80),
      'behind',
    ],
    ['a missing year changes nothing', [row('2022', 8), row('2024', 3)], atMost(0.5), 'on-track'],
    ['only a baseline', [row('2022', 8)], atMost(0.5), 'not-enough-data'],
    ['no baseline', [row('2024', 60)], atLeast(100), 'not-enough-data'],
    ['no baseline, goal already met', [row('2024', 100)], atLeast(100), 'met'],
    ['overshoot', [row('2022', 10), row('2024', 90)], atLeast(50), 'met'],
    ['backwards', [row('2022', 10), row('2024', 5)], atLeast(50), 'behind'],
    ['99,96 is not 100', [row('2022', 0), row('2024', 99.96)], atLeast(100), 'on-track'],
    [
      'half of 742, 512 left at the end of 2024',
      [row('2021', 742), row('2024', 512)],
      { ...halve, baseline_period: '2021' },
      'behind',
    ],
    [
      'half, on the path',
      [row('2021', 800), row('2024', 500)],
      { ...halve, baseline_period: '2021' },
      'on-track',
    ],
    ['half of 0, still 0', [row('2022', 0), row('2024', 0)], halve, 'met'],
    ['half of 0, now 1', [row('2022', 0), row('2024', 1)], halve, 'behind'],
    ['half without a baseline', [row('2024', 1)], halve, 'not-enough-data'],
    [
      'estimate only',
      [row('2022', 8), row('2024', 1, { nature: 'estimate' })],
      atMost(2),
      'not-enough-data',
    ],
    [
      'forecast only',
      [row('2022', 8), row('2024', 1, { nature: 'forecast' })],
      atMost(2),
      'not-enough-data',
    ],
    [
      'a derived figure decides nothing',
      [row('2022', 8), row('2024', 1, { nature: 'derived' })],
      atMost(2),
      'not-enough-data',
    ],
    [
      'a break in standard',
      [row('2022', 8, { standard: 'old' }), row('2024', 3)],
      atMost(0.5),
      'not-enough-data',
    ],
    [
      'a break in standard, goal already met',
      [row('2022', 8, { standard: 'old' }), row('2024', 0.4)],
      atMost(0.5),
      'met',
    ],
    [
      'newest figure suppressed',
      [row('2022', 8), row('2023', 5), row('2024', null, { absence: 'suppressed' })],
      atMost(2),
      'not-enough-data',
    ],
    ['in the band', [row('2022', 5), row('2024', 3.6)], band, 'on-track'],
    ['on the lower edge of the band', [row('2022', 5), row('2024', 4)], band, 'on-track'],
    ['under the band', [row('2022', 5), row('2024', 4.01)], band, 'behind'],
    ['faster than the band', [row('2022', 5), row('2024', 1)], band, 'on-track'],
    [
      'too little left to fall by the band',
      [row('2022', 0.9), row('2024', 0.4)],
      band,
      'not-enough-data',
    ],
    ['band at 0', [row('2022', 0.4), row('2024', 0)], band, 'met'],
    ['band without a baseline', [row('2024', 4)], band, 'not-enough-data'],
    ['without a number', [], { kind: 'no-number', value: null, indicators: [] }, 'not-quantified'],
  ])('%s', (_name, rows, change, status) => {
    expect(judge(rows, change).status).toBe(status);
  });
});

describe('after the deadline', () => {
  test.each<Row>([
    ['reached', [row('2025', 100)], atLeast(100), 'met'],
    ['99,96 is not 100', [row('2025', 99.96)], atLeast(100), 'not-met'],
    ['no baseline but an end figure', [row('2025', 60)], atLeast(100), 'not-met'],
    [
      'a figure of the year before says nothing of the end',
      [row('2022', 0), row('2024', 100)],
      atLeast(100),
      'inconclusive',
    ],
    ['preliminary end figure', [row('2025', 100, { nature: 'preliminary' })], atLeast(100), 'met'],
    [
      'estimate of the end',
      [row('2025', 100, { nature: 'estimate' })],
      atLeast(100),
      'inconclusive',
    ],
    ['half reached', [row('2022', 100), row('2025', 50)], halve, 'met'],
    ['half not reached', [row('2022', 100), row('2025', 51)], halve, 'not-met'],
    ['half without a baseline', [row('2025', 50)], halve, 'inconclusive'],
    ['band held', [row('2022', 5), row('2025', 3.5)], band, 'met'],
    ['band not held', [row('2022', 5), row('2025', 3.6)], band, 'not-met'],
    ['too little left for the band', [row('2022', 0.9), row('2025', 0.3)], band, 'inconclusive'],
    ['without a number', [], { kind: 'no-number', value: null, indicators: [] }, 'not-quantified'],
  ])('%s', (_name, rows, change, status) => {
    expect(judgeAfter(rows, change).status).toBe(status);
  });
});

test('on the deadline day itself the deadline has not passed', () => {
  const rows = [row('2022', 0), row('2024', 50)];
  expect(judge(rows, {}, { assessmentDate: '2025-12-31' }).afterDeadline).toBe(false);
  expect(judge(rows, {}, { assessmentDate: '2026-01-01' }).status).toBe('inconclusive');
});

test('a result published after the assessment date does not count', () => {
  const rows = [row('2022', 0), row('2024', 100, { published_on: '2025-07-01' })];
  expect(judge(rows).status).toBe('not-enough-data');
  expect(judge(rows, {}, { assessmentDate: '2025-07-01' }).status).toBe('met');
});

test('of two conflicting results the one marked as used decides, and is told', () => {
  const rows = [
    row('2022', 0),
    row('2024', 100, { use: 'not-used', document: 'a' }),
    row('2024', 10, { use: 'used', document: 'b' }),
  ];
  const verdict = judge(rows);
  expect([verdict.status, verdict.remarks]).toEqual(['behind', ['conflicting-sources']]);
});

describe('remarks', () => {
  test.each<[string, Observation[], Partial<Target>, string[]]>([
    ['overshoot', [row('2022', 10), row('2024', 90)], atLeast(50), ['overshoot']],
    ['backwards', [row('2022', 10), row('2024', 5)], atLeast(50), ['backwards']],
    [
      'preliminary',
      [row('2022', 0), row('2024', 100, { nature: 'preliminary' })],
      {},
      ['preliminary'],
    ],
    ['faster than the band', [row('2022', 5), row('2024', 1)], band, ['faster-than-band']],
    ['backwards in a band', [row('2022', 5), row('2024', 6)], band, ['backwards']],
    [
      'baseline already there',
      [row('2022', 80), row('2024', 79)],
      atLeast(80),
      ['backwards', 'baseline-meets-goal'],
    ],
  ])('%s', (_name, rows, change, remarks) => {
    expect(judge(rows, change).remarks).toEqual(remarks);
  });
  test('a step backwards is a negative share of the way', () => {
    expect(judge([row('2022', 10), row('2024', 5)], atLeast(50)).parts[0]?.share).toBe(-0.125);
  });
  test('base equal to target has no way to go', () => {
    expect(judge([row('2022', 80), row('2024', 80)], atLeast(80)).parts[0]?.share).toBeNull();
  });
});

describe('reasons', () => {
  const noDefinition = [indicator('x', { definition: null })];
  const gone = { ...area, valid_to: '2025-06-30' };
  test('all that hold are told', () => {
    const verdict = judgeAfter([], halve, { indicators: noDefinition, area: gone });
    expect(verdict.status).toBe('inconclusive');
    expect(verdict.reasons.toSorted()).toEqual(
      ['no-baseline', 'no-definition', 'no-end-figure', 'unit-abolished'].toSorted(),
    );
  });
  test('a unit abolished before its deadline is not judged by its last figure', () => {
    const rows = [row('2022', 0), row('2024', 100)];
    expect(judge(rows, {}, { area: gone, assessmentDate: '2025-08-01' }).reasons).toEqual([
      'unit-abolished',
    ]);
    expect(judge(rows, {}, { area: gone, assessmentDate: '2025-06-30' }).status).toBe('met');
  });
  test('a unit that ends on the deadline or later is judged', () => {
    const late = { ...area, valid_to: '2025-12-31' };
    expect(judgeAfter([row('2025', 100)], {}, { area: late }).status).toBe('met');
  });
  test('figures of a successor never speak for the unit', () => {
    const rows = [row('2022', 0), row('2025', 100, { area: 'new-ward' })];
    expect(judgeAfter(rows, {}, { area: gone }).status).toBe('inconclusive');
  });
  test('an estimate of the end is named', () => {
    expect(judgeAfter([row('2025', 100, { nature: 'estimate' })]).reasons).toEqual([
      'no-end-figure',
      'only-estimate',
    ]);
    expect(judge([row('2025', 100, { nature: 'forecast' })]).reasons).toContain('only-forecast');
  });
  test('a break in method is told apart from a missing baseline', () => {
    const rows = [row('2022', 8, { standard: 'old' }), row('2024', 3)];
    expect(judge(rows, atMost(0.5)).reasons).toEqual(['break-in-method']);
    expect(judge([row('2024', 3)], atMost(0.5)).reasons).toEqual(['no-baseline']);
  });
});

describe('several indicators', () => {
  const both = { ...halve, indicators: ['x', 'y'] };
  const y = (period: string, value: number) => row(period, value, { indicator: 'y' });
  test('one that is behind is not hidden by one that is on track', () => {
    const rows = [row('2022', 90), row('2024', 30), y('2022', 90), y('2024', 89)];
    const verdict = judge(rows, both);
    expect(verdict.status).toBe('behind');
    expect(verdict.parts.map(({ status }) => status)).toEqual(['met', 'behind']);
  });
  test('one unknown beside one reached is unknown', () => {
    expect(judge([row('2022', 90), row('2024', 30)], both).status).toBe('not-enough-data');
  });
});

describe('one of two', () => {
  const either: Partial<Target> = {
    kind: 'one-of-two',
    operator: '<=',
    value: 8,
    or_kind: 'at-most',
    or_indicator: 'y',
    or_value: 4,
  };
  const y = (period: string, value: number) => row(period, value, { indicator: 'y' });
  test('the branch that is reached decides', () => {
    const rows = [row('2022', 12), row('2024', 12), y('2022', 9), y('2024', 4)];
    expect(judge(rows, either).status).toBe('met');
  });
  test('both behind is behind', () => {
    const rows = [row('2022', 12), row('2024', 12), y('2022', 9), y('2024', 9)];
    expect(judge(rows, either).status).toBe('behind');
  });
  test('one unknown beside one behind is unknown', () => {
    expect(judge([row('2022', 12), row('2024', 12)], either).status).toBe('not-enough-data');
  });
});

test('another baseline may give another status', () => {
  const rows = [row('2021', 100), row('2022', 60), row('2024', 55)];
  expect(judge(rows, { ...halve, baseline_period: '2021' }).status).toBe('on-track');
  expect(judge(rows, { ...halve, baseline_period: '2022' }).status).toBe('behind');
});

test('a revised baseline is the row as it stands now', () => {
  expect(judge([row('2022', 90), row('2024', 62)], halve).status).toBe('behind');
  expect(judge([row('2022', 96), row('2024', 62)], halve).status).toBe('on-track');
});

test('a revised target is judged by its new value', () => {
  const rows = [row('2022', 90), row('2024', 97)];
  expect(judge(rows, { value: 99, original_value: 97 }).status).toBe('on-track');
  expect(judge(rows, { value: 97 }).status).toBe('met');
});

test('the verdict carries the version of its rule', () => {
  expect(judge([]).ruleVersion).toBe(ruleVersion);
});

describe('a figure printed with a word', () => {
  const with_ = (value: number, qualifier: Observation['qualifier']) => [
    row('2025', value, { qualifier }),
  ];
  test.each<[string, Observation[], Partial<Target>, Status]>([
    ['"gần 100%" is not 100%', with_(100, 'nearly'), atLeast(100), 'not-met'],
    ['"khoảng 100%" is not 100%', with_(100, 'about'), atLeast(100), 'not-met'],
    ['"trên 97%" is at least 97%', with_(97, 'above'), atLeast(97), 'met'],
    ['"hơn 9%" is not at most 9%', with_(9, 'just-over'), atMost(9), 'not-met'],
    ['"dưới 9%" is at most 9%', with_(9, 'below'), atMost(9), 'met'],
    ['"gần 99%" is beyond 98%', with_(99, 'nearly'), atLeast(98), 'met'],
  ])('%s', (_name, rows, change, status) => {
    expect(judgeAfter(rows, change).status).toBe(status);
  });
});

describe('suppressed figures', () => {
  const hidden = (period: string) => row(period, null, { absence: 'suppressed' });
  test('one of a later period does not unsay the end figure', () => {
    expect(judgeAfter([row('2025', 100), hidden('2026-Q1')]).status).toBe('met');
  });
  test('an old one is no reason for a missing end figure', () => {
    expect(judgeAfter([hidden('2023'), row('2024', 90)]).reasons).toEqual(['no-end-figure']);
  });
  test('the end figure itself hidden is the reason', () => {
    expect(judgeAfter([row('2024', 90), hidden('2025')]).reasons).toContain('suppressed');
  });
});

test('a rate under the band that has risen is behind, not "cannot fall"', () => {
  expect(judge([row('2022', 0.1), row('2024', 0.4)], band).status).toBe('behind');
});

test('half of a first branch does not reach "one of two"', () => {
  const y = (period: string, value: number) => row(period, value, { indicator: 'y' });
  const rows = [row('2022', 12), row('2024', 8), y('2022', 12), y('2024', 12)];
  const verdict = judge(rows, {
    kind: 'one-of-two',
    operator: '<=',
    value: 8,
    indicators: ['x', 'y'],
    or_kind: 'at-most',
    or_indicator: 'y',
    or_value: 4,
  });
  expect(verdict.status).toBe('behind');
});
