import { expect, test } from 'vitest';
import { timeline } from '../../../src/model/oversight/timeline.ts';
import { agency, area, figure, report, sources, target } from './build.ts';

const given = sources({
  agencies: [agency('office', { ended_on: '2025-06-30', ended_document: 'law' })],
  areas: [
    area('town', {
      kind: 'town',
      parent: 'far',
      valid_to: '2025-06-30',
      successors: ['new'],
      document: 'law',
    }),
    area('new', { parent: 'far', valid_from: '2025-07-01', document: 'law' }),
    area('elsewhere', { parent: 'far', valid_to: '2024-01-01' }),
  ],
  targets: [target('a'), target('b')],
  observations: [
    figure('x', 'town', 1, { published_on: '2024-01-19' }),
    figure('y', 'town', 2, { published_on: '2024-01-19' }),
    figure('y', 'town', null, { published_on: '2024-02-01' }),
  ],
  reportsDue: [
    report({ due_basis: 'assumed', received_on: '2024-02-10', received_document: 'letter' }),
    report({ period: '2024', due_on: '2025-01-31', exempt_reason: 'Đã sáp nhập.' }),
  ],
});

test('timeline(sources) tells what has a date, alike events of a day once, oldest first', () => {
  expect(
    timeline(given).map(({ date, kind, document, subjects, isAssumed }) =>
      [date, kind, document ?? '-', subjects.join('+'), isAssumed ? 'assumed' : '']
        .join(' ')
        .trim(),
    ),
  ).toEqual([
    '2022-01-01 period-start - plan',
    '2024-01-19 published d town',
    '2024-01-31 report-due - office/yearly/2023 assumed',
    '2024-02-10 report-received letter office/yearly/2023',
    '2025-06-30 area-ended law town',
    '2025-06-30 agency-ended law office',
    '2025-06-30 assessment - plan',
    '2025-07-01 area-started law new',
    '2025-12-31 period-end - plan',
    '2025-12-31 deadline - a+b',
  ]);
});
