import { expect, test } from 'vitest';
import { planGaps } from '../../../src/model/oversight/plan-gaps.ts';
import type { OversightSources } from '../../../src/model/oversight/sources.ts';
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

const whole: Partial<OversightSources> = {
  agencies: [agency('office'), agency('other')],
  indicators: [indicator('rate', { unit: '%', denominator: 'hộ', denominator_counted: true })],
  targets: [target('t')],
  projects: [project('p')],
  duties: [duty('lead', { projects: ['p'] })],
  links: [link('t', { project: 'p', clause: 'ii-1', basis: 'plan' })],
  observations: [figure('rate', 'town', 50, { period: '2021' })],
  budget: [money('plan', 100)],
  clauses: [{ path: 'iii-1', text: 'Dự án 1: 100 triệu đồng.' }],
  reportsDue: [report()],
};
const kindsOf = (change: Partial<OversightSources> = {}) =>
  planGaps(
    sources({ ...whole, ...change }, { plan: { ...sources().site.plan, publish_clause: 'ii-1' } }),
  ).map(({ kind }) => kind);

test('planGaps(plan that says it all) finds nothing', () => {
  expect(kindsOf()).toEqual([]);
});

test.each<[string, Partial<OversightSources>, string[]]>([
  ['a tie of the editor alone', { links: [link('t', { project: 'p' })] }, ['no-tie']],
  ['no link at all', { links: [] }, ['no-tie', 'no-lead', 'no-project', 'duty-unmeasured']],
  [
    'a commitment in words',
    { targets: [target('t', { kind: 'no-number', indicators: [] })] },
    ['no-number', 'no-indicator', 'duty-unmeasured'],
  ],
  ['no figure at the baseline', { observations: [] }, ['no-baseline']],
  [
    'a baseline read two ways',
    { targets: [target('t', { baseline_alternatives: ['2022'] })] },
    ['unclear-baseline'],
  ],
  [
    'an indicator that nobody defines or counts',
    { indicators: [indicator('rate', { definition: null, denominator_counted: false })] },
    ['no-definition', 'no-denominator'],
  ],
  [
    'a denominator of which nothing is known',
    { indicators: [indicator('rate', { denominator_counted: null })] },
    [],
  ],
  [
    'no deadline of its own',
    { targets: [target('t', { deadline_basis: 'plan-period' })] },
    ['no-deadline'],
  ],
  [
    'no amount in the plan',
    { clauses: [{ path: 'iii-1', text: 'Dự án 11: 5 tỷ đồng.' }] },
    ['no-amount-in-plan'],
  ],
  [
    'an amount in the project itself',
    { clauses: [{ path: 'ii-1-c', text: 'Mỗi hộ 5 triệu đồng.' }] },
    [],
  ],
  ['no amount in the data', { budget: [money('plan', null)] }, ['no-amount-found']],
  ['no stated date', { reportsDue: [report({ due_basis: 'assumed' })] }, ['no-report-date']],
])('planGaps: %s', (_name, change, kinds) => {
  expect(kindsOf(change)).toEqual(kinds);
});

test('planGaps(two leads of one commitment, straight and through a project) names both and their clauses', () => {
  const second = duty('second', { agency: 'other', clause: 'iv-8', quote: 'Chủ trì nhà ở' });
  const links = [
    ...(whole.links ?? []),
    link('t', { agency: 'other', clause: 'iv-8', quote: 'nhà ở' }),
  ];
  const duties = [...(whole.duties ?? []), second];
  const [twice, ...others] = planGaps(sources({ ...whole, duties, links })).filter(
    ({ kind }) => kind === 'led-twice',
  );
  expect(others).toEqual([]);
  expect(twice).toMatchObject({ subject: 't', agencies: ['other', 'office'] });
  expect(twice?.clauses).toEqual(['i-1', 'iv-8', 'iv-1']);
  const joined = duties.map((row) => (row === second ? { ...row, role: 'join' as const } : row));
  expect(kindsOf({ duties: joined, links })).toEqual([]);
});

test('planGaps(two leads of one project) is told of the project', () => {
  const duties = [
    ...(whole.duties ?? []),
    duty('b', { agency: 'other', clause: 'iv-2', projects: ['p'] }),
  ];
  const found = planGaps(sources({ ...whole, duties })).filter(({ kind }) => kind === 'led-twice');
  expect(found.map(({ subjectKind, subject }) => [subjectKind, subject])).toEqual([
    ['target', 't'],
    ['project', 'p'],
  ]);
});

test('planGaps(duties) leaves out reports, requests, and what a report is due of', () => {
  const rows = [
    duty('r', { role: 'report', clause: 'end' }),
    duty('a', { role: 'asked', clause: 'iv-15' }),
    duty('j', { role: 'join', clause: 'iv-9' }),
    duty('d', { role: 'do', clause: 'end' }),
    duty('c', { role: 'do', clause: 'i-1' }),
  ];
  const found = planGaps(sources({ ...whole, duties: [...(whole.duties ?? []), ...rows] }));
  expect(
    found.filter(({ kind }) => kind === 'duty-unmeasured').map(({ subject }) => subject),
  ).toEqual(['j']);
});

test('planGaps(no clause on publishing) is told of the whole plan', () => {
  const found = planGaps(sources(whole)).filter(({ subjectKind }) => subjectKind === 'plan');
  expect(found.map(({ kind, subject }) => [kind, subject])).toEqual([
    ['no-publish-clause', 'plan'],
  ]);
});
